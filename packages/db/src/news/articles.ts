import { changesBetween } from '@iisg/domain/changes'
import type { Article, ArticleDraft, ArticleId } from '@iisg/domain/news'
import { sql } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { freeSlug } from './slug.ts'

/** The news: drafts first, then what is published, the newest first. */
export function listArticles(db: Db): Promise<Article[]> {
  return articles(db)
    .orderBy('publishedOn', (order) => order.desc().nullsFirst())
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

export function findArticle(db: Db, id: ArticleId): Promise<Article | undefined> {
  return articles(db).where('id', '=', id).executeTakeFirst()
}

/** Keeps an article as a draft. Its address follows from its title and stays, whatever is revised. */
export function writeArticle(db: Db, by: By, draft: ArticleDraft) {
  return change(db, by, async (trx) => {
    const slug = await freeSlug(trx, draft.title)
    const { id: articleId } = await trx
      .insertInto('article')
      .values({ ...draft, slug, provenance: '{"kind":"manual"}' })
      .returning('id')
      .executeTakeFirstOrThrow()

    return { type: 'article.written', articleId }
  })
}

/** @throws StaleVersion where somebody else has revised it since `version`. */
export function reviseArticle(db: Db, by: By, id: ArticleId, version: number, draft: ArticleDraft) {
  return change(db, by, async (trx) => {
    const before = await findArticle(trx, id)
    const revised = await trx
      .updateTable('article')
      .set({ ...draft, version: version + 1, updatedAt: sql`now()` })
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)

    return { type: 'article.revised', articleId: id, changes: changesBetween({ ...before }, draft) }
  })
}

/**
 * Publishes a draft today, in the words of the version that its editor read.
 *
 * @throws StaleVersion where it was revised since, or is published already.
 */
export function publishArticle(db: Db, by: By, id: ArticleId, version: number) {
  return change(db, by, async (trx) => {
    const published = await trx
      .updateTable('article')
      .set({ publishedOn: sql`current_date`, version: version + 1, updatedAt: sql`now()` })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('publishedOn', 'is', null)
      .returning('id')
      .executeTakeFirst()
    keepVersion(published)

    return { type: 'article.published', articleId: id }
  })
}

/**
 * Takes an article back from the public site: it is a draft again, and keeps its address.
 *
 * @throws StaleVersion where it was revised since, or is no longer published.
 */
export function takeBackArticle(db: Db, by: By, id: ArticleId, version: number) {
  return change(db, by, async (trx) => {
    const takenBack = await trx
      .updateTable('article')
      .set({ publishedOn: null, version: version + 1, updatedAt: sql`now()` })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('publishedOn', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    keepVersion(takenBack)

    return { type: 'article.taken back', articleId: id }
  })
}

function articles(db: Db) {
  return db
    .selectFrom('article')
    .select(['id', 'version', 'slug', 'title', 'body', 'pillars', 'publishedOn'])
}
