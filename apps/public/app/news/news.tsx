import { listArticles, readAnswers } from '@iisg/db/public'
import { EmptyState, PageTitle } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DemonstrationNotice } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { words } from '#app/words/index.ts'
import { ArticleList } from './article-list.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  return { found: await context.inquiry.askForText({ articles: listArticles() }) }
}

export const meta: MetaFunction = () => pageMeta(words.news)

export default function News() {
  const { articles } = readAnswers(useLoaderData<typeof loader>().found)
  const { title, lead, none } = words.news

  return (
    <>
      <PageTitle title={title} lead={lead} />
      <DemonstrationNotice among={articles} />
      {articles.length > 0 ? (
        <ArticleList articles={articles} level={2} />
      ) : (
        <EmptyState title={none} />
      )}
    </>
  )
}
