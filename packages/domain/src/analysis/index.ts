export {
  type Allocated,
  type Allocation,
  allocationOf,
  type Claim,
  type Stated,
} from './allocation.ts'
export { type Cell, type CellInput, type CellStatus, cellOf, gapOf } from './cell.ts'
export {
  cellMoneyOf,
  type FundedNeed,
  type Funding,
  type MoneyCell,
  type SplitRule,
} from './cell-money.ts'
export { Changes } from './changes.ts'
export { bitsOf, type Columns, columnsOf, rowsOfLinks, servedBits } from './columns.ts'
export { kindCompletenessOf, moneySufficiencyOf } from './companions.ts'
export { type Contribution, contributionOf } from './contribution.ts'
export { coverageCountingOnce } from './counted-once.ts'
export { coverageOf, type DailyShare, type Stretch, stretchesCovered } from './coverage.ts'
export { type Crowd, CrowdSweep } from './crowd-sweep.ts'
export {
  type Crowding,
  crowdingOf,
  type Quadrant,
  quadrantOf,
  type Running,
} from './crowding.ts'
export { type Ending, endingOf } from './ending.ts'
export { type Evidence, evidenceFor } from './evidence.ts'
export { type ExplainedPart, type Explanation, explanationOf } from './explanation.ts'
export type { FrozenRecords } from './frozen.ts'
export { forEachPartner, type GapIndex, indexesOf, indexOf } from './gap-index.ts'
export { letGo } from './let-go.ts'
export {
  type CoverageMatrix,
  type MatrixInput,
  type MatrixRow,
  matrixOf,
  rowsOf,
} from './matrix.ts'
export { type Method, methodOf, methodVersions } from './method.ts'
export type { OverlapWeights, SynergyWeights } from './overlap-weights.ts'
export { type InCents, moneyOf, type ResponseFacts } from './response-facts.ts'
export {
  type MoneyRecord,
  type NeedMoney,
  needMoneyIn,
  type ResponseMoney,
  responseMoneyOf,
} from './response-money.ts'
export { needGapOf, type RankStability, sensitivityOf, variantsOf } from './sensitivity.ts'
export { type Cliff, cliffOf, lengthCoverageOf, type TimelineInput } from './timeline.ts'
