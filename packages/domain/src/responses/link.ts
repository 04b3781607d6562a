import { z } from 'zod'
import type { Tier } from '../disclosure/index.ts'
import { Kind, type NeedId } from '../needs/index.ts'
import { type Partner, Prose } from '../partners/index.ts'
import type { WorkingPeriod } from './period.ts'
import { ResponseId, type ResponseKind, type ResponseStatus } from './response.ts'

export const LinkId = z.uuid().brand<'LinkId'>()
export type LinkId = z.infer<typeof LinkId>

/** How far a response, while it runs, meets a need. */
export const Strength = z.enum(['full', 'substantial', 'partial', 'marginal'], {
  error: 'Choose how far it meets the need',
})
export type Strength = z.infer<typeof Strength>

/** A link has two sides: the provider declares it, the beneficiary confirms or contests it. */
export type Confirmation =
  | { status: 'unconfirmed' | 'confirmed' }
  | { status: 'contested'; reason: string }

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
  rationale: string
  confirmation: Confirmation
}

/** What an editor tells us to link a response to a need. */
export const LinkDraft = z.object({
  responseId: ResponseId,
  strength: Strength,
  aspects: z.array(Kind).default([]),
  rationale: Prose,
})
export type LinkDraft = z.infer<typeof LinkDraft>
