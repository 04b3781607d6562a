import { z } from 'zod'
import { EventId } from '../events/index.ts'
import { ArticleId } from '../news/index.ts'
import { Line, Prose } from '../partners/index.ts'
import { ResponseId } from '../responses/index.ts'

export const IssueId = z.uuid().brand<'IssueId'>()
export type IssueId = z.infer<typeof IssueId>

/** One newsletter, from draft to submitted. */
export type Issue = {
  id: IssueId
  version: number
  subject: string
  intro: string
  articleIds: ArticleId[]
  eventIds: EventId[]
  /** Support projects that readers are told of. */
  responseIds: ResponseId[]
  /** From this moment its audience and its words are frozen. */
  sentAt: Date | null
}

/** What an editor tells us to draft an issue or to revise one. */
export const IssueDraft = z.object({
  subject: Line.pipe(z.string().min(1, { error: 'Give the issue a subject' })),
  intro: Prose,
  articleIds: z.array(ArticleId).default([]),
  eventIds: z.array(EventId).default([]),
  responseIds: z.array(ResponseId).default([]),
})
export type IssueDraft = z.infer<typeof IssueDraft>
