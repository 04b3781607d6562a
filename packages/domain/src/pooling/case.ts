import { z } from 'zod'
import { Prose } from '../partners/index.ts'

export const PoolingId = z.uuid().brand<'PoolingId'>()
export type PoolingId = z.infer<typeof PoolingId>

/** What somebody may decide of needs that one action could serve. */
export const PoolingOutcome = z.enum(['pooled', 'taken to the Board', 'dismissed'], {
  error: 'Choose what becomes of it',
})
export type PoolingOutcome = z.infer<typeof PoolingOutcome>

/** Where a group stands: open until somebody decides. */
export const PoolingState = z.enum(['open', ...PoolingOutcome.options])
export type PoolingState = z.infer<typeof PoolingState>

export const PoolingReason = z.enum(
  [
    'partners agree',
    'provider found',
    'provider wanted',
    'needs differ',
    'laws or languages differ',
    'other time',
    'answered otherwise',
    'other',
  ],
  { error: 'Choose why' },
)
export type PoolingReason = z.infer<typeof PoolingReason>

/** A proposal by its id alone: the Board's slice lies above this one. */
const ProposalId = z.uuid({ error: 'Choose one of the proposals' }).brand<'ProposalId'>()

/** What somebody decides of a group, and why. What goes to the Board goes there with a proposal. */
export const PoolingDecision = z
  .object({
    outcome: PoolingOutcome,
    reason: PoolingReason,
    note: Prose,
    proposalId: z
      .literal('')
      .transform(() => null)
      .or(ProposalId),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    error: 'Say why in your words',
  })
  .refine(({ outcome, proposalId }) => outcome !== 'taken to the Board' || proposalId !== null, {
    path: ['proposalId'],
    error: 'Choose the proposal that takes it to the Board, or prepare one first',
  })
  .transform((decision) =>
    decision.outcome === 'taken to the Board' ? decision : { ...decision, proposalId: null },
  )
export type PoolingDecision = z.infer<typeof PoolingDecision>
