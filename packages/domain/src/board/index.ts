export {
  type Decision,
  DecisionDraft,
  DecisionId,
  DecisionOutcome,
  FollowUp,
  FollowUpDraft,
  isAdopted,
  isOpen,
  isOverdue,
} from './decision.ts'
export { BoardEvent } from './events.ts'
export { MeetingDraft, MeetingKind } from './meeting.ts'
export {
  Advice,
  AdviceDraft,
  type GivenAdvice,
  missingFor,
  type Proposal,
  ProposalDraft,
  type ProposalFigures,
  ProposalId,
  ProposalState,
  type Subject,
  SubjectKind,
} from './proposal.ts'
