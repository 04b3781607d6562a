import { z } from 'zod'
import type { Tier } from '../disclosure/index.ts'
import { Amount, Currency } from '../money/index.ts'
import { Kind, type Need, type NeedId } from '../needs/index.ts'
import { Partner, Prose, partners } from '../partners/index.ts'
import type { WorkingPeriod } from './period.ts'
import { ResponseId, type ResponseKind, type ResponseStatus } from './response.ts'

export const LinkId = z.uuid().brand<'LinkId'>()
export type LinkId = z.infer<typeof LinkId>

/** How far a response, while it runs, meets a need. */
export const Strength = z.enum(['full', 'substantial', 'partial', 'marginal'], {
  error: 'Choose how far it meets the need',
})
export type Strength = z.infer<typeof Strength>

/**
 * A link has two sides: the provider declares it, each beneficiary confirms or contests it. What was
 * contested the Secretariat resolves.
 */
export const ConfirmationStatus = z.enum(['unconfirmed', 'confirmed', 'contested', 'resolved'])
export type ConfirmationStatus = z.infer<typeof ConfirmationStatus>

/** What of a response's money is for the need, where somebody stated it. */
export const Allocation = z.discriminatedUnion('by', [
  z.object({ by: z.literal('amount'), amount: Amount, currency: Currency }),
  /** Of the whole, above 0 and up to 100. */
  z.object({ by: z.literal('percent'), percent: z.number().positive().max(100) }),
])
export type Allocation = z.infer<typeof Allocation>

/** How far one response meets one need, with what the judgement has to know of the response. */
export type SupportLink = {
  id: LinkId
  version: number
  needId: NeedId
  response: {
    id: ResponseId
    title: string
    kind: ResponseKind
    status: ResponseStatus
    /** Whether money is committed to it, by a budget or a transaction. */
    committed: boolean
    period: WorkingPeriod
    regional: boolean
    partners: Partner[]
    tier: Tier
  }
  strength: Strength
  /** The kinds of change that it helps with; none given means all that the need asks for. */
  aspects: Kind[]
  /** The partners that it helps with; none given means all that need and response have in common. */
  covers: Partner[]
  rationale: string
  allocation: Allocation | null
  /** How each beneficiary stands to it. Who is not here has said nothing yet. */
  confirmations: { partner: Partner; status: ConfirmationStatus }[]
}

/** The partners that a need and a response have in common: a link can cover them. */
export function commonPartners(
  need: Pick<Need, 'partners'>,
  { partners: named, regional }: Pick<SupportLink['response'], 'partners' | 'regional'>,
): Partner[] {
  // A regional response that names partners is for those.
  const serves = (partner: Partner) => (named.length > 0 ? named.includes(partner) : regional)
  return partners.filter((partner) => need.partners.includes(partner) && serves(partner))
}

/** The partners in whose cells a link counts, and who may say a word on it. */
export function coveredBy(
  { covers, response }: { covers: Partner[]; response: Parameters<typeof commonPartners>[1] },
  need: Pick<Need, 'partners'>,
): Partner[] {
  const common = commonPartners(need, response)
  return covers.length === 0 ? common : common.filter((partner) => covers.includes(partner))
}

/** What somebody tells us to link a response to a need. */
export const LinkDraft = z.object({
  responseId: ResponseId,
  strength: Strength,
  aspects: z.array(Kind).default([]),
  covers: z.array(Partner).default([]),
  rationale: Prose,
  allocation: Allocation.nullable().default(null),
})
export type LinkDraft = z.infer<typeof LinkDraft>
