import { z } from 'zod'
import { EventId } from '../events/index.ts'
import { Line, Prose } from '../partners/index.ts'
import type { Provenance } from '../provenance/index.ts'
import { type Day, PlausibleDay } from '../time/index.ts'
import type { ProposalId, Subject } from './proposal.ts'

export const DecisionId = z.uuid().brand<'DecisionId'>()
export type DecisionId = z.infer<typeof DecisionId>

export const DecisionOutcome = z.enum(['adopted', 'adopted with changes', 'returned', 'rejected'], {
  error: 'Choose what the Board decided',
})
export type DecisionOutcome = z.infer<typeof DecisionOutcome>

/** How far what was decided is carried out. */
export const FollowUp = z.enum(['open', 'under way', 'done', 'dropped'], {
  error: 'Choose how far it is',
})
export type FollowUp = z.infer<typeof FollowUp>

/** What the Board decided, at which meeting, and what became of it. */
export type Decision = {
  id: DecisionId
  version: number
  proposalId: ProposalId | null
  eventId: EventId
  meeting: string
  decidedOn: Day
  title: string
  text: string
  subject: Subject
  outcome: DecisionOutcome
  /** Who sees to it. */
  owner: string
  dueOn: Day | null
  followUp: FollowUp
  followUpNote: string
  provenance: Provenance
}

const OptionalDay = z.union([z.literal('').transform(() => null), PlausibleDay], {
  error: 'Enter a day between 1990 and 2100, such as 2024-04-19, or leave it empty',
})

/** What an administrator notes of a decision of the Board. */
export const DecisionDraft = z
  .object({
    title: Line.pipe(z.string().min(1, { error: 'Give the decision a title' })),
    eventId: z.uuid({ error: 'Choose a meeting of the Board' }).pipe(EventId),
    decidedOn: PlausibleDay,
    outcome: DecisionOutcome,
    text: Prose.pipe(z.string().min(1, { error: 'Say what was decided' })),
    owner: Line.pipe(z.string().min(1, { error: 'Say who sees to it' })),
    dueOn: OptionalDay,
  })
  .refine(({ decidedOn, dueOn }) => dueOn === null || dueOn >= decidedOn, {
    path: ['dueOn'],
    error: 'It cannot be due before it was decided',
  })
export type DecisionDraft = z.infer<typeof DecisionDraft>

export const FollowUpDraft = z
  .object({ followUp: FollowUp, followUpNote: Prose })
  .refine(({ followUp, followUpNote }) => followUp !== 'dropped' || followUpNote !== '', {
    path: ['followUpNote'],
    error: 'Say why it was dropped',
  })
export type FollowUpDraft = z.infer<typeof FollowUpDraft>

/** Whether the Board has adopted something, as it was proposed or with changes. */
export function isAdopted(outcome: DecisionOutcome): boolean {
  return outcome === 'adopted' || outcome === 'adopted with changes'
}

/** Whether a decision still has to be followed up. */
export function isOpen({ followUp }: Pick<Decision, 'followUp'>): boolean {
  return followUp === 'open' || followUp === 'under way'
}

/** Whether its day has passed and it is not done. */
export function isOverdue(decision: Pick<Decision, 'followUp' | 'dueOn'>, today: Day): boolean {
  return isOpen(decision) && decision.dueOn !== null && decision.dueOn < today
}
