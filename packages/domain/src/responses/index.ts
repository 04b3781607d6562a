export { budgetsInForce } from './budgets.ts'
export {
  type CompletenessField,
  completenessOfResponse,
  requiredAndMissing,
} from './completeness.ts'
export {
  BudgetDraft,
  Kinship,
  Percent,
  type ResponseContent,
  type ResponseDetails,
  TransactionDraft,
  TransactionType,
} from './content.ts'
export {
  type AfterUse,
  AfterUseDraft,
  DocumentLanguage,
  GenderMarker,
  IconTheme,
  OptionalDay,
  type Participation,
  PlausibleDay,
  ResponseDocument,
  ResponseResult,
} from './details.ts'
export { ResponseDraft } from './draft.ts'
export { LinkEvent, ResponseEvent } from './events.ts'
export { mayKnowResponse, tierIn } from './known.ts'
export { type EventLine, type ReadLine, readEventLines } from './light-events.ts'
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
export {
  isHandedInBy,
  isSettled,
  type Movable,
  type Move,
  type Moved,
  moved,
  movesOpenTo,
  stateAfterRevision,
} from './moves.ts'
export { type WorkingPeriod, workingPeriodOf } from './period.ts'
export { draftOfEntry, draftOfEvent, QuickEntry, Reported, statusOn } from './quick-entry.ts'
export { type Reporter, ReporterCode, reporterCodeOf, scopeFor, scopeOf } from './reporter.ts'
export {
  ActivityType,
  type Budget,
  BudgetStatus,
  type Handling,
  type ResponseDates,
  ResponseId,
  ResponseKind,
  type ResponseRecord,
  ResponseState,
  ResponseStatus,
  responseTiers,
} from './response.ts'
export { ReturnDraft, ReturnReason } from './returning.ts'
export { type Risk, type RiskFacts, type RiskReason, riskOf, riskPoints } from './risk.ts'
export { equalShares, hundredths, type SharesSum, sumOfShares } from './shares.ts'
export { mayTakePart, type NameableInstitution } from './taking-part.ts'
