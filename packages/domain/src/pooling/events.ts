import { z } from 'zod'
import { AccountId } from '../accounts/index.ts'
import { PoolingId, PoolingOutcome, PoolingReason } from './case.ts'

export const PoolingEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('pooling.decided'),
    poolingId: PoolingId,
    outcome: PoolingOutcome,
    reason: PoolingReason,
  }),
  z.object({
    type: z.literal('pooling.assigned'),
    poolingId: PoolingId,
    assigneeId: AccountId.nullable(),
  }),
])
