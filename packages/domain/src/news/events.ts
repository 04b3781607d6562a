import { z } from 'zod'
import { Changes } from '../changes/index.ts'
import { ArticleId } from './article.ts'

export const ArticleEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('article.written'), articleId: ArticleId }),
  z.object({ type: z.literal('article.revised'), articleId: ArticleId, changes: Changes }),
  z.object({ type: z.literal('article.published'), articleId: ArticleId }),
  z.object({ type: z.literal('article.taken back'), articleId: ArticleId }),
])
