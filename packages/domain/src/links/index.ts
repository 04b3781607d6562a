export {
  type Act,
  type BeneficiaryAct,
  ConfirmationDraft,
  ContestReason,
  confirmationAfter,
  isWeaker,
  type Moved,
  Outcome,
  ResolutionDraft,
  type ResolvingAct,
} from './confirmation.ts'
export { confirmedCoverageOf } from './confirmed-share.ts'
export { ConfirmationEvent } from './events.ts'
export { LinkForm } from './link-form.ts'
export { type Linkable, whyNotLinked, whyTooMuch } from './refusals.ts'
export { mayAnswer, mayDeclare, mayKnowReason, outcomesFor, type Sides } from './sides.ts'
