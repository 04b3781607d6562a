import type { Db } from '@iisg/db'
import { findArticle } from '@iisg/db/news'
import { type Article, ArticleId } from '@iisg/domain/news'

export async function articleOr404(db: Db, id: string | undefined): Promise<Article> {
  const articleId = ArticleId.safeParse(id)
  const article = articleId.success ? await findArticle(db, articleId.data) : undefined
  if (!article) throw new Response('There is no such article', { status: 404 })
  return article
}
