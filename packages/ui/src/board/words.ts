import type {
  Advice,
  DecisionOutcome,
  FollowUp,
  ProposalState,
  SubjectKind,
} from '@iisg/domain/board'
import { optionsOf } from '../forms/index.ts'
import type { Tone } from '../tokens/index.ts'

export const subjectKindNames: Record<SubjectKind, string> = {
  'needs mapping': 'Adopt the needs mapping of a cycle',
  'response report': 'Adopt the response report of a cycle',
  product: 'Adopt a method or another product',
  membership: 'Admit a member',
  other: 'Something else',
}

export const proposalStateNames: Record<ProposalState, string> = {
  draft: 'Draft',
  proposed: 'Before the Board',
  decided: 'Decided',
  withdrawn: 'Withdrawn',
}

export const proposalStateTones: Record<ProposalState, Tone> = {
  draft: 'neutral',
  proposed: 'thin',
  decided: 'covered',
  withdrawn: 'not-applicable',
}

export const adviceNames: Record<Advice, string> = {
  'supports it': 'Supports it',
  'supports it with remarks': 'Supports it with remarks',
  'does not support it': 'Does not support it',
}

export const outcomeNames: Record<DecisionOutcome, string> = {
  adopted: 'Adopted',
  'adopted with changes': 'Adopted with changes',
  returned: 'Returned for more work',
  rejected: 'Rejected',
}

export const outcomeTones: Record<DecisionOutcome, Tone> = {
  adopted: 'covered',
  'adopted with changes': 'covered',
  returned: 'thin',
  rejected: 'open',
}

export const followUpNames: Record<FollowUp, string> = {
  open: 'Not begun',
  'under way': 'Under way',
  done: 'Done',
  dropped: 'Dropped',
}

export const followUpTones: Record<FollowUp, Tone> = {
  open: 'open',
  'under way': 'thin',
  done: 'covered',
  dropped: 'not-applicable',
}

export const subjectKindOptions = optionsOf(subjectKindNames)
export const adviceOptions = optionsOf(adviceNames)
export const outcomeOptions = optionsOf(outcomeNames)
export const followUpOptions = optionsOf(followUpNames)
