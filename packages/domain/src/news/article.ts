import { z } from 'zod'
import { Line, Prose } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import type { Day } from '../time/index.ts'

export const ArticleId = z.uuid().brand<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>

/** A piece of news. It is a draft until the day on which it is published. */
export type Article = {
  id: ArticleId
  version: number
  slug: string
  title: string
  body: string
  pillars: Pillar[]
  publishedOn: Day | null
}

export const ArticleDraft = z.object({
  title: Line.pipe(z.string().min(1, { error: 'Give the article a title' })),
  body: Prose.pipe(z.string().min(1, { error: 'Write the article' })),
  pillars: z.array(Pillar).default([]),
})
export type ArticleDraft = z.infer<typeof ArticleDraft>
