import { type Selectable, sql } from 'kysely'
import { type Question, rowOf, rowsOf } from './ask.ts'
import type { PublicViews } from './views.ts'

/** A piece of news that is out. */
export type Article = Selectable<PublicViews['article']>

/** The latest news first. */
export function listArticles(count?: number): Question<Article[]> {
  const limit = count === undefined ? sql`` : sql`limit ${count}`
  return rowsOf(
    sql<Article>`select ${article} from article order by published_on desc, id desc ${limit}`,
  )
}

export function findArticle(slug: string): Question<Article | null> {
  return rowOf(sql<Article>`select ${article} from article where slug = ${slug}`)
}

const article = sql`id, slug, title, body, pillars, published_on as "publishedOn", provenance`
