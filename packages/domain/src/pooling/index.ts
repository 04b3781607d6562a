export { askedAsKnown, poolingAmong, poolingAsKnown } from './among.ts'
export { type Asked, asksFor } from './asked.ts'
export {
  PoolingDecision,
  PoolingId,
  PoolingOutcome,
  PoolingReason,
  PoolingState,
} from './case.ts'
export { PoolingEvent } from './events.ts'
export type { PoolingGroup, PoolingPart } from './group.ts'
