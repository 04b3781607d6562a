export { approvalsOf, approveWording, takeBackApproval, waitingForApproval } from './approvals.ts'
export { carryOn, conclude, mergeInto } from './carry.ts'
export { commentOn, commentsOn, resolveComment } from './comments.ts'
export { institutionsOf } from './institutions.ts'
export {
  beginningsIn,
  conclusionsFor,
  conclusionsOf,
  type Lineage,
  lineageIn,
  lineageOf,
  measureAfter,
  needsCalled,
} from './lineage.ts'
export {
  adoptNeed,
  closeNeed,
  returnNeed,
  returnsOf,
  submitNeed,
  validateNeed,
} from './moves.ts'
export {
  findNeed,
  type Known,
  listNeeds,
  needsById,
  reviseNeed,
  stateNeed,
  toldOf,
} from './needs.ts'
export { stoodAs } from './stood-as.ts'
export { versionsOf } from './versions.ts'
