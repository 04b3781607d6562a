import { z } from 'zod'
import type { NeedId } from './need.ts'

/** How a need goes on from one of an earlier cycle. */
export const Relation = z.enum(['carried', 'split', 'merged', 'reopened'], {
  error: 'Say how it goes on from the earlier need',
})
export type Relation = z.infer<typeof Relation>

/** A need of an earlier cycle that another goes on from. There can be several of them. */
export type Predecessor = { needId: NeedId; relation: Relation }
