import { listArticles } from '@iisg/db/news'
import { ButtonLink, EmptyState, PageTitle, Tag } from '@iisg/ui/layout'
import { PillarTag } from '@iisg/ui/pillars'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('News')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write news')
  const articles = await listArticles(context.db)
  return articles.map(({ id, title, pillars, publishedOn }) => ({
    id,
    title,
    pillars,
    publishedOn,
  }))
}

export default function News() {
  const articles = useLoaderData<typeof loader>()

  return (
    <>
      <PageTitle
        title="News"
        lead="What the public site tells, and the newsletter picks from."
        actions={<ButtonLink href="/news/new">Write an article</ButtonLink>}
      />
      {articles.length === 0 ? (
        <EmptyState title="There is no news yet" />
      ) : (
        <DataTable
          caption="Articles"
          captionHidden
          narrow="stack"
          rows={articles}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'title',
              heading: 'Article',
              rowHeader: true,
              cell: ({ id, title }) => <a href={`/news/${id}/edit`}>{title}</a>,
            },
            {
              key: 'pillars',
              heading: 'Pillars',
              cell: ({ pillars }) => (
                <div>
                  {pillars.map((pillar) => (
                    <PillarTag key={pillar} pillar={pillar} />
                  ))}
                </div>
              ),
            },
            {
              key: 'published',
              heading: 'Published',
              cell: ({ publishedOn }) => (publishedOn ? sayDay(publishedOn) : <Tag>Draft</Tag>),
            },
          ]}
        />
      )}
    </>
  )
}
