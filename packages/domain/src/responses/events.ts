import { z } from 'zod'
import { Changes } from '../changes/index.ts'
import { Tier } from '../disclosure/index.ts'
import { NeedId } from '../needs/index.ts'
import { Partner } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import { LinkId, Strength } from './link.ts'
import { ResponseId } from './response.ts'
import { ReturnReason } from './returning.ts'

export const ResponseEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('response.recorded'),
    responseId: ResponseId,
    // Entries from before there were drafts have none.
    as: z.enum(['draft', 'submitted']).optional(),
  }),
  z.object({ type: z.literal('response.revised'), responseId: ResponseId, changes: Changes }),
  z.object({
    type: z.literal('response.pillars confirmed'),
    responseId: ResponseId,
    pillars: z.array(Pillar),
  }),
  z.object({
    type: z.literal('response.published'),
    responseId: ResponseId,
    tier: Tier,
    // Whether it was verified by that.
    verified: z.boolean().optional(),
  }),
  z.object({ type: z.literal('response.taken back'), responseId: ResponseId }),
  z.object({ type: z.literal('response.submitted'), responseId: ResponseId }),
  z.object({
    type: z.literal('response.returned'),
    responseId: ResponseId,
    reasons: z.array(ReturnReason),
    note: z.string(),
  }),
  z.object({ type: z.literal('response.verified'), responseId: ResponseId }),
  z.object({ type: z.literal('response.archived'), responseId: ResponseId }),
  z.object({ type: z.literal('response.taken up again'), responseId: ResponseId }),
  z.object({ type: z.literal('response.confirmed'), responseId: ResponseId }),
  z.object({
    type: z.literal('response.restored'),
    responseId: ResponseId,
    version: z.int().positive(),
  }),
  z.object({
    type: z.literal('response.after-use told'),
    responseId: ResponseId,
    partner: Partner,
  }),
])

export type ResponseEvent = z.infer<typeof ResponseEvent>

/** A link's entries are found at its need and at its response. */
export const LinkEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('link.declared'),
    linkId: LinkId,
    needId: NeedId,
    responseId: ResponseId,
    strength: Strength,
  }),
  z.object({
    type: z.literal('link.revised'),
    linkId: LinkId,
    needId: NeedId,
    // Entries from before the history of a response told of its links have none.
    responseId: ResponseId.optional(),
    changes: Changes,
  }),
  z.object({
    type: z.literal('link.withdrawn'),
    linkId: LinkId,
    needId: NeedId,
    responseId: ResponseId,
  }),
])
