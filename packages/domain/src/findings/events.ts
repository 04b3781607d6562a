import { z } from 'zod'
import { AccountId } from '../accounts/index.ts'
import { FindingId, FindingOutcome, FindingReason } from './case.ts'

export const FindingEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('finding.decided'),
    findingId: FindingId,
    outcome: FindingOutcome,
    reason: FindingReason,
  }),
  z.object({
    type: z.literal('finding.assigned'),
    findingId: FindingId,
    assigneeId: AccountId.nullable(),
  }),
])
