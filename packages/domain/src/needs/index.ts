export { type Approval, approvingFor, notYetApprovedBy } from './approval.ts'
export {
  type Comment,
  CommentDraft,
  CommentField,
  CommentId,
  mayComment,
  mayReadComments,
} from './comment.ts'
export { NeedDraft, NeedRevision, revisionOf } from './draft.ts'
export { NeedEvent } from './events.ts'
export { admittedTo, type Guarded, mayKnowNeed, scopeOf } from './known.ts'
export { type Predecessor, Relation } from './lineage.ts'
export { type Movable, type Moved, moveNeed, type NeedMove } from './moves.ts'
export {
  Closing,
  type CostEstimate,
  counts,
  type Institution,
  Kind,
  type Need,
  NeedId,
  type NeedRecord,
  NeedState,
  needRecordTiers,
  needTiers,
  Perspective,
  Priority,
} from './need.ts'
export { NeedReturnDraft, NeedReturnReason } from './return.ts'
export { isAgreedAnew, mayRevise, needStateAfter } from './revision.ts'
export { DocumentCategory, SourceDocument } from './source.ts'
export type { NeedVersion } from './version.ts'
