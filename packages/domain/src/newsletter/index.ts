export { IssueEvent } from './events.ts'
export { type Issue, IssueDraft, IssueId } from './issue.ts'
export { type Readers, readersOf } from './readers.ts'
export {
  type DeliveryCounts,
  DeliveryId,
  DeliveryState,
  type Sending,
  sendingOf,
} from './sending.ts'
