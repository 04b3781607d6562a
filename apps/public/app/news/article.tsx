import { findArticle } from '@iisg/db/public'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { PillarTag } from '@iisg/ui/pillars'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { homeHref, newsHref } from '#app/site/addresses.ts'
import { DemonstrationNotice, DemonstrationTag } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { Paragraphs } from '#app/site/paragraphs.tsx'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { beginningOf } from './beginning.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { article } = await context.inquiry.ask({ article: findArticle(params.slug ?? '') })
  if (!article) throw problem('notFound')
  return { article }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.article.title, description: beginningOf(data.article.body) }) : []

export default function ArticlePage() {
  const { article } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: homeHref, text: words.site.home },
          { href: newsHref, text: words.news.title },
        ]}
        here={article.title}
      />
      <PageTitle
        title={article.title}
        meta={
          <>
            <time dateTime={article.publishedOn}>{sayDay(article.publishedOn)}</time>
            {article.pillars.map((pillar) => (
              <PillarTag key={pillar} pillar={pillar} />
            ))}
            <DemonstrationTag of={article} />
          </>
        }
      />
      <DemonstrationNotice among={[article]} />
      <Paragraphs text={article.body} />
      <p className="further">
        <a href={newsHref}>{words.news.more}</a>
      </p>
    </>
  )
}
