export {
  confirmPillars,
  publishResponse,
  recordResponse,
  reviseResponse,
  takeBackResponse,
} from './changes.ts'
export { type ResponseCounts, responseCounts } from './counts.ts'
export { draftOf } from './draft.ts'
export {
  askAnew,
  declareLink,
  findLink,
  needsMetBy,
  reviseLink,
  supportLinksIn,
  supportLinksOf,
  supportLinksTo,
  withdrawLink,
} from './links.ts'
export { listResponses, type ResponseFilter, type ResponseLine } from './list.ts'
export { keepSearchText } from './parts.ts'
export { findResponse, responsesById } from './records.ts'
export { type Relative, relativesOf } from './relatives.ts'
export { type ResponseTransaction, transactionsOf } from './transactions.ts'
export { findWeighedResponse, type WeighedResponse } from './weighed.ts'
