import { z } from 'zod'
import { CycleId } from '../cycles/index.ts'
import { EventId } from '../events/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { Line, Prose } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import { ProductId } from '../products/index.ts'
import type { Provenance } from '../provenance/index.ts'

export const ProposalId = z.uuid().brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>

/** What the Board is asked for. */
export const SubjectKind = z.enum(
  ['needs mapping', 'response report', 'product', 'membership', 'other'],
  {
    error: 'Choose what the Board is asked for',
  },
)
export type SubjectKind = z.infer<typeof SubjectKind>

/** What a proposal or a decision is about. */
export type Subject =
  | { kind: 'needs mapping' | 'response report'; cycleId: CycleId }
  | { kind: 'product'; productId: ProductId }
  | { kind: 'membership'; organisationId: OrganisationId; pillars: Pillar[] }
  | { kind: 'other' }

/** A proposal's way: drafted, proposed to the Board, decided; or withdrawn before that. */
export const ProposalState = z.enum(['draft', 'proposed', 'decided', 'withdrawn'])
export type ProposalState = z.infer<typeof ProposalState>

/** What the Support Group says to a proposal. */
export const Advice = z.enum(['supports it', 'supports it with remarks', 'does not support it'], {
  error: 'Choose what the Support Group advises',
})
export type Advice = z.infer<typeof Advice>

export type GivenAdvice = { eventId: EventId; advice: Advice; remarks: string }

/** What a proposal about a cycle rests on, as members may know it. */
export type ProposalFigures = {
  needs: number
  /** Needs that the Board would adopt. */
  validated: number
  /** 0 to 100; null where nothing may be judged. */
  gapIndex: number | null
  judged: number
  unreported: number
  openTasks: number
  contestedLinks: number
  /** SHA-256 over the matrix in canonical form: whether the figures moved since can be told. */
  fingerprint: string
}

export type Proposal = {
  id: ProposalId
  version: number
  title: string
  text: string
  subject: Subject
  state: ProposalState
  advice: GivenAdvice | null
  /** As they were when it was proposed; before that there are none. */
  figures: ProposalFigures | null
  proposedAt: Date | null
  provenance: Provenance
}

const Optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional()

/** What an editor tells us to draft a proposal or to revise one. */
export const ProposalDraft = z
  .object({
    title: Line.pipe(z.string().min(1, { error: 'Give the proposal a title' })),
    text: Prose.pipe(z.string().min(1, { error: 'Say what the Board is asked to decide' })),
    kind: SubjectKind,
    cycleId: Optional(CycleId),
    productId: Optional(ProductId),
    organisationId: Optional(OrganisationId),
    pillars: z.array(Pillar).default([]),
  })
  .transform(({ title, text, ...fields }, context) => {
    const subject = subjectIn(fields)
    if ('problem' in subject) {
      context.addIssue({ code: 'custom', path: [subject.at], message: subject.problem })
      return z.NEVER
    }
    return { title, text, subject }
  })
export type ProposalDraft = z.infer<typeof ProposalDraft>

type Fields = {
  kind: SubjectKind
  cycleId?: CycleId | undefined
  productId?: ProductId | undefined
  organisationId?: OrganisationId | undefined
  pillars: Pillar[]
}

function subjectIn(fields: Fields): Subject | { at: string; problem: string } {
  const { kind, cycleId, productId, organisationId, pillars } = fields
  switch (kind) {
    case 'needs mapping':
    case 'response report':
      return cycleId ? { kind, cycleId } : { at: 'cycleId', problem: 'Choose a mapping cycle' }
    case 'product':
      return productId ? { kind, productId } : { at: 'productId', problem: 'Choose a product' }
    case 'membership':
      if (!organisationId) return { at: 'organisationId', problem: 'Choose an organisation' }
      if (pillars.length === 0) return { at: 'pillars', problem: 'Choose the pillars of the seat' }
      return { kind, organisationId, pillars }
    case 'other':
      return { kind }
  }
}

/** What the Support Group said, as an editor notes it. */
export const AdviceDraft = z
  .object({
    eventId: z.uuid({ error: 'Choose a meeting of the Support Group' }).pipe(EventId),
    advice: Advice,
    remarks: Prose,
  })
  .refine(({ advice, remarks }) => advice === 'supports it' || remarks !== '', {
    path: ['remarks'],
    error: 'Say what the remarks are',
  })
export type AdviceDraft = z.infer<typeof AdviceDraft>

/** Why a proposal cannot be put to the Board yet, as sentences; none where it can. */
export function missingFor({ state, advice }: Pick<Proposal, 'state' | 'advice'>): string[] {
  return [
    ...(state === 'draft' ? [] : ['Only a draft can be proposed']),
    ...(advice === null ? ['Note first what the Support Group advises'] : []),
  ]
}
