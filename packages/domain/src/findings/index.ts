export { findingsAmong } from './among.ts'
export { type Told, toldAsKnown } from './as-known.ts'
export {
  CaseAssignment,
  FindingClass,
  FindingDecision,
  FindingId,
  FindingOutcome,
  FindingReason,
  FindingState,
} from './case.ts'
export { type ComparedNeed, type ComparedResponse, servedBy } from './compared.ts'
export { FindingEvent } from './events.ts'
export { type Finding, findingBetween, type Judging, type PairClass } from './finding.ts'
export { FindingIndex, type FindingInput } from './finding-index.ts'
export { groupsAmong } from './groups.ts'
export { type NeedWeight, needsOf, needWeightsOf } from './need-weights.ts'
export type { OverlapClass, OverlapParts } from './overlap.ts'
export type { SynergyParts } from './synergy.ts'
