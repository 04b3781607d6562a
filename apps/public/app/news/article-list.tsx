import type { Article } from '@iisg/db/public'
import { PillarTag } from '@iisg/ui/pillars'
import { sayDay } from '@iisg/ui/time'
import { articleHref } from '#app/site/addresses.ts'
import { DemonstrationTag } from '#app/site/demonstration.tsx'
import { beginningOf } from './beginning.ts'

type ArticleListProps = {
  articles: readonly Article[]
  /** The level of each heading: 2 right under the page's title. */
  level?: 2 | 3
}

/** News one below the other: when, what, how it begins. */
export function ArticleList({ articles, level = 3 }: ArticleListProps) {
  const Heading = `h${level}` as const

  return (
    <ul className="article-list">
      {articles.map((article) => (
        <li key={article.id} className="article-list__entry">
          <Heading>
            <a href={articleHref(article.slug)}>{article.title}</a>
          </Heading>
          <p>{beginningOf(article.body)}</p>
          <p className="article-list__marks">
            <time dateTime={article.publishedOn}>{sayDay(article.publishedOn)}</time>
            {article.pillars.map((pillar) => (
              <PillarTag key={pillar} pillar={pillar} />
            ))}
            <DemonstrationTag of={article} />
          </p>
        </li>
      ))}
    </ul>
  )
}
