export {
  type FindingCase,
  type FindingFilter,
  findFinding,
  findingsToDecide,
  listFindings,
  undecidedFindingsIn,
} from './cases.ts'
export { type ComparedRecord, comparedRecords } from './compared.ts'
export {
  assignFinding,
  decideFinding,
  type FindingRead,
  openFindingAgain,
  settleFinding,
} from './decisions.ts'
export { findingsAreStale, lastLookAt } from './looks.ts'
export { perhapsOneRecord } from './perhaps-one.ts'
export { type Refreshed, refreshFindings, refreshIn } from './refresh.ts'
