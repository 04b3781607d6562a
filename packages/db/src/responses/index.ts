export { tellAfterUse } from './after-use.ts'
export {
  confirmPillars,
  type Reviser,
  recordIn,
  recordResponse,
  reviseDetails,
  reviseResponse,
} from './changes.ts'
export { type ResponseCounts, responseCounts } from './counts.ts'
export { detailsOf } from './details.ts'
export { draftOf } from './draft.ts'
export { eventsRecordedAs } from './events-recorded.ts'
export { type Kin, kinOf, markParent, moneyIsBelow, wouldCircle } from './kin.ts'
export { knownEvenMerged, knownTo, reportedBy } from './known-to.ts'
export {
  askAnew,
  declareIn,
  declareLink,
  findLink,
  needsMetBy,
  reviseLink,
  supportLinksAt,
  supportLinksIn,
  supportLinksOf,
  supportLinksTo,
  withdrawLink,
} from './links.ts'
export { listResponses, type ResponseFilter, type ResponseLine } from './list.ts'
export { responseMeantBy } from './meant.ts'
export {
  confirmResponse,
  movableOf,
  moveResponse,
  publishResponse,
  takeBackResponse,
} from './moves.ts'
export { keepSearchText } from './parts.ts'
export { type Queued, type QueueOf, verificationQueue } from './queue.ts'
export { findResponse, responsesById } from './records.ts'
export { type Relative, relativesOf } from './relatives.ts'
export { restoreVersion } from './restoring.ts'
export { type ResponseTransaction, transactionsOf } from './transactions.ts'
export {
  contentOf,
  contentsOf,
  findVersion,
  keepContent,
  type ResponseVersion,
  versionsOf,
  versionToCompare,
} from './versions.ts'
export {
  countedStates,
  findWeighedResponse,
  partnersNamed,
  type WeighedResponse,
  weighedColumns,
} from './weighed.ts'
