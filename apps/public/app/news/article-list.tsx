import type { Article } from '@iisg/db/public'
import { PillarTag } from '@iisg/ui/pillars'
import { sayDay } from '@iisg/ui/time'
import { articleHref } from '#app/site/addresses.ts'
import { DemonstrationTag } from '#app/site/demonstration.tsx'
import { beginningOf } from './beginning.ts'

/** News one below the other: when, what, how it begins. */
export function ArticleList({ articles }: { articles: readonly Article[] }) {
  return (
    <ul className="article-list">
      {articles.map((article) => (
        <li key={article.id} className="article-list__entry">
          <h3>
            <a href={articleHref(article.slug)}>{article.title}</a>
          </h3>
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
