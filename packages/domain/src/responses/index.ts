export { LinkEvent, ResponseEvent } from './events.ts'
export {
  Allocation,
  ConfirmationStatus,
  commonPartners,
  coveredBy,
  LinkDraft,
  LinkId,
  Strength,
  type SupportLink,
} from './link.ts'
export { type WorkingPeriod, workingPeriodOf } from './period.ts'
export {
  ActivityType,
  type Budget,
  BudgetStatus,
  type ResponseDates,
  ResponseDraft,
  ResponseId,
  ResponseKind,
  type ResponseRecord,
  ResponseState,
  ResponseStatus,
  responseTiers,
} from './response.ts'
