import { z } from 'zod'
import { AccountId } from '../accounts/index.ts'
import { Prose } from '../partners/index.ts'
import type { PairClass } from './finding.ts'

export const FindingId = z.uuid().brand<'FindingId'>()
export type FindingId = z.infer<typeof FindingId>

/** The classes of pairs, the gravest first. */
export const FindingClass = z.enum([
  'duplicate record',
  'duplicate effort',
  'hand-over',
  'complementary',
  'synergy',
  'watch',
] as const satisfies readonly PairClass[])
export type FindingClass = z.infer<typeof FindingClass>

/** What somebody may decide of a finding. */
export const FindingOutcome = z.enum(
  ['dismissed', 'complementary', 'coordinated', 'handed over', 'pooled'],
  { error: 'Choose what the two are to each other' },
)
export type FindingOutcome = z.infer<typeof FindingOutcome>

/**
 * Where a finding stands: open until somebody decides. That both are one record is nothing to be said
 * in a word: it is so once they are merged.
 */
export const FindingState = z.enum(['open', ...FindingOutcome.options, 'merged'])
export type FindingState = z.infer<typeof FindingState>

export const FindingReason = z.enum(
  ['other work', 'other place', 'other time', 'agreed by both', 'known to both', 'other'],
  { error: 'Choose why' },
)
export type FindingReason = z.infer<typeof FindingReason>

/** What somebody decides of a finding, and why. */
export const FindingDecision = z
  .object({ outcome: FindingOutcome, reason: FindingReason, note: Prose })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    error: 'Say why in your words',
  })
export type FindingDecision = z.infer<typeof FindingDecision>

/** Who is to look at a finding, or at a group of needs to pool; nobody where none is chosen. */
export const CaseAssignment = z.object({
  assigneeId: z
    .literal('')
    .transform(() => null)
    .or(AccountId),
})
