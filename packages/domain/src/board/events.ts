import { z } from 'zod'
import { Changes } from '../changes/index.ts'
import { EventId } from '../events/index.ts'
import { DecisionId, DecisionOutcome, FollowUp } from './decision.ts'
import { Advice, ProposalId } from './proposal.ts'

export const BoardEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('proposal.drafted'), proposalId: ProposalId }),
  z.object({ type: z.literal('proposal.revised'), proposalId: ProposalId, changes: Changes }),
  z.object({ type: z.literal('proposal.advised'), proposalId: ProposalId, advice: Advice }),
  z.object({ type: z.literal('proposal.proposed'), proposalId: ProposalId }),
  z.object({ type: z.literal('proposal.withdrawn'), proposalId: ProposalId }),
  z.object({
    type: z.literal('decision.recorded'),
    decisionId: DecisionId,
    proposalId: ProposalId.optional(),
    outcome: DecisionOutcome,
  }),
  z.object({ type: z.literal('decision.followed up'), decisionId: DecisionId, as: FollowUp }),
  z.object({ type: z.literal('decision.product adopted'), decisionId: DecisionId }),
  z.object({ type: z.literal('decision.member admitted'), decisionId: DecisionId }),
  z.object({ type: z.literal('meeting.entered'), eventId: EventId }),
])
