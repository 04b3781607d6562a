export {
  confirmPillars,
  draftOf,
  keepSearchText,
  publishResponse,
  recordResponse,
  reviseResponse,
  takeBackResponse,
} from './changes.ts'
export {
  declareLink,
  needsMetBy,
  reviseLink,
  supportLinksIn,
  supportLinksTo,
  withdrawLink,
} from './links.ts'
export { listResponses, type ResponseFilter, type ResponseLine } from './list.ts'
export { findResponse, responsesById } from './records.ts'
