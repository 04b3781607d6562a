import { z } from 'zod'
import { NeedId } from '../needs/index.ts'
import { Partner } from '../partners/index.ts'
import { LinkId, ResponseId, Strength } from '../responses/index.ts'
import { ContestReason, Outcome } from './confirmation.ts'

const sides = { linkId: LinkId, needId: NeedId, responseId: ResponseId, partner: Partner }

/** What the two sides say of a link. It stands in the history of its need and of its response. */
export const ConfirmationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link.confirmed'), ...sides }),
  z.object({ type: z.literal('link.contested'), ...sides, reason: ContestReason }),
  z.object({
    type: z.literal('link.resolved'),
    ...sides,
    outcome: Outcome,
    strength: Strength.optional(),
  }),
])
