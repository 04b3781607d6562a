export { type Article, ArticleDraft, ArticleId } from './article.ts'
export { ArticleEvent } from './events.ts'
