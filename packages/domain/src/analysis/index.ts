export { type Cell, type CellInput, type CellStatus, cellOf, gapOf } from './cell.ts'
export { type Contribution, contributionOf } from './contribution.ts'
export { coverageOf, type DailyShare, type Stretch, stretchesCovered } from './coverage.ts'
export { type Evidence, evidenceFor } from './evidence.ts'
export { type ExplainedPart, type Explanation, explanationOf } from './explanation.ts'
export {
  type CoverageMatrix,
  forEachPartner,
  type GapIndex,
  indexOf,
  type MatrixInput,
  type MatrixRow,
  matrixOf,
} from './matrix.ts'
export { type Method, methodOf } from './method.ts'
