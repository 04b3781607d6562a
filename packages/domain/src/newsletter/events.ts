import { z } from 'zod'
import { Changes } from '../changes/index.ts'
import { IssueId } from './issue.ts'
import { DeliveryId } from './sending.ts'

export const IssueEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('issue.drafted'), issueId: IssueId }),
  z.object({ type: z.literal('issue.revised'), issueId: IssueId, changes: Changes }),
  z.object({ type: z.literal('issue.sent'), issueId: IssueId, audience: z.int() }),
  /** An editor looked at a delivery that may have left, and says whether to send it again. */
  z.object({
    type: z.literal('delivery.settled by hand'),
    issueId: IssueId,
    deliveryId: DeliveryId,
    as: z.enum(['submitted', 'waiting']),
  }),
])
