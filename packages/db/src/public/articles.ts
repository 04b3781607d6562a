import type { Selectable } from 'kysely'
import type { PublicDb } from '../db.ts'
import type { PublicViews } from './views.ts'

/** A piece of news that is out. */
export type Article = Selectable<PublicViews['article']>

/** The latest news first. */
export function listArticles(db: PublicDb, count?: number): Promise<Article[]> {
  const listed = articles(db).orderBy('publishedOn', 'desc').orderBy('id', 'desc')
  return (count === undefined ? listed : listed.limit(count)).execute()
}

export function findArticle(db: PublicDb, slug: string): Promise<Article | undefined> {
  return articles(db).where('slug', '=', slug).executeTakeFirst()
}

function articles(db: PublicDb) {
  return db
    .selectFrom('article')
    .select(['id', 'slug', 'title', 'body', 'pillars', 'publishedOn', 'provenance'])
}
