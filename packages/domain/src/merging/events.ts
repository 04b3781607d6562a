import { z } from 'zod'
import { FindingId } from '../findings/index.ts'
import { NeedId } from '../needs/index.ts'
import { Kinship, LinkId, ResponseId, ResponseState } from '../responses/index.ts'
import { MergeField } from './fields.ts'

const Kin = Kinship.extend({ responseId: ResponseId })

/** All that went from one record to the other: enough to part them as they were. */
export const MergeMoves = z.object({
  /** The state that the merged record was in. */
  state: ResponseState,
  /** Links as they went over, with how much was said to each by then. */
  links: z.array(
    z.object({
      id: LinkId,
      needId: NeedId,
      version: z.int(),
      words: z.int(),
    }),
  ),
  /** Links that were withdrawn, since the kept record has its own to the same need. */
  leftOut: z.array(z.object({ id: LinkId, needId: NeedId })),
  /** How it belonged together with others, and as what that is told now; nothing where it is told. */
  kin: z.array(z.object({ was: Kin, is: Kin.nullable() })),
  documents: z.array(z.object({ id: z.uuid(), position: z.int() })),
  /** Records that were told under it, and are told under the kept one now. */
  followed: z.array(ResponseId),
  /** What the kept record took, as it was then. */
  taken: z.partialRecord(MergeField, z.json()),
  /** Whether the money of these was in their children's before. */
  parents: z.array(z.object({ id: ResponseId, isParent: z.boolean() })),
})
export type MergeMoves = z.infer<typeof MergeMoves>

export const MergingEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('response.merged'),
    responseId: ResponseId,
    /** The record that is kept. */
    otherId: ResponseId,
    findingId: FindingId,
    needIds: z.array(NeedId),
    moved: MergeMoves,
  }),
  z.object({
    type: z.literal('response.parted'),
    responseId: ResponseId,
    /** The record under which it was told. */
    otherId: ResponseId,
    findingId: FindingId,
    needIds: z.array(NeedId),
  }),
])
export type MergingEvent = z.infer<typeof MergingEvent>
