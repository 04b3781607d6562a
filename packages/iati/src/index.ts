export {
  asOf,
  type IatiActivity,
  type NamedOrganisation,
  type Narrative,
  type Note,
  type Place,
  type RelatedActivity,
  type Sector,
  type Total,
  type Transaction,
} from './activity.ts'
export { type Counts, type CsvCounts, countsOf, type XmlCounts } from './counts.ts'
export { FileCounter } from './file-counter.ts'
export {
  type ImportedFileReport,
  type ImportOptions,
  type ImportReport,
  type ImportSource,
  importFiles,
  type Progress,
  runImport,
  UndoRefused,
  undoImport,
} from './import/index.ts'
export { type Kin, parentsOf } from './kinship.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { type ActivityMoney, moneyOf } from './money.ts'
export { hasMoney, moneyToldBelow } from './money-once.ts'
export { isRegional, isRelevant, partnerSharesOf, partnersOf } from './partners.ts'
export { isSecurity, type Purpose, purposeOf, purposes } from './purposes.ts'
export { readActivities } from './read-activities.ts'
export type { Reading, ReadingProblem } from './reading.ts'
export { type PurposeShare, purposeCodesOf, purposeSharesOf } from './sector-shares.ts'
export { mainPurposeOf, type PillarSuggestion, suggestPillars } from './suggestions.ts'
