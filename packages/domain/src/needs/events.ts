import { z } from 'zod'
import { Changes } from '../changes/index.ts'
import { CycleId } from '../cycles/index.ts'
import { Partner } from '../partners/index.ts'
import { CommentField } from './comment.ts'
import { Relation } from './lineage.ts'
import { Closing, NeedId, NeedState } from './need.ts'
import { NeedReturnReason } from './return.ts'

export const NeedEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('need.stated'), needId: NeedId }),
  z.object({
    type: z.literal('need.revised'),
    needId: NeedId,
    changes: Changes,
    /** The version that was brought back, where one was. */
    restored: z.number().optional(),
    /** The state that it left by that, where it did. */
    left: NeedState.optional(),
  }),
  z.object({ type: z.literal('need.submitted'), needId: NeedId }),
  z.object({
    type: z.literal('need.returned'),
    needId: NeedId,
    reasons: z.array(NeedReturnReason),
  }),
  z.object({ type: z.literal('need.validated'), needId: NeedId }),
  z.object({ type: z.literal('need.adopted'), needId: NeedId }),
  z.object({ type: z.literal('need.closed'), needId: NeedId, as: Closing }),
  z.object({ type: z.literal('need.wording approved'), needId: NeedId, partner: Partner }),
  z.object({ type: z.literal('need.approval taken back'), needId: NeedId, partner: Partner }),
  z.object({ type: z.literal('need.commented'), needId: NeedId, field: CommentField }),
  z.object({ type: z.literal('need.comment resolved'), needId: NeedId, field: CommentField }),
  z.object({
    type: z.literal('need.carried on'),
    /** The need of the earlier cycle. */
    needId: NeedId,
    into: z.array(NeedId),
    relation: Relation,
  }),
  z.object({
    type: z.literal('need.not carried on'),
    needId: NeedId,
    cycleId: CycleId,
    as: Closing,
  }),
])
