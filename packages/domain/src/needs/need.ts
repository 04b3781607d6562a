import { z } from 'zod'
import type { AccountId } from '../accounts/index.ts'
import type { ActivityType } from '../activities/index.ts'
import type { CycleId } from '../cycles/index.ts'
import type { FieldTiers, Tier } from '../disclosure/index.ts'
import type { Money } from '../money/index.ts'
import type { Organisation } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Measure } from '../pillars/index.ts'
import type { Provenance } from '../provenance/index.ts'
import type { Day } from '../time/index.ts'
import type { Approval } from './approval.ts'
import type { Predecessor } from './lineage.ts'
import type { SourceDocument } from './source.ts'

export const NeedId = z.uuid({ error: 'Choose a need' }).brand<'NeedId'>()
export type NeedId = z.infer<typeof NeedId>

export const Priority = z.enum(['critical', 'high', 'medium', 'low'], {
  error: 'Choose a priority',
})
export type Priority = z.infer<typeof Priority>

/** What a need asks to change: a law, an institution, or how people work. */
export const Kind = z.enum(['legislative', 'institutional', 'operational'])
export type Kind = z.infer<typeof Kind>

/** Whether a need is about preventing a threat or answering it. */
export const Perspective = z.enum(['prevention', 'response'])
export type Perspective = z.infer<typeof Perspective>

/** Only adopted needs count in what is published; validated ones count in working analysis. */
export const NeedState = z.enum([
  'draft',
  'submitted',
  'returned',
  'validated',
  'adopted',
  'closed',
])
export type NeedState = z.infer<typeof NeedState>

/** What became of a need that is closed. */
export const Closing = z.enum(['met', 'withdrawn', 'merged', 'carried'], {
  error: 'Say what became of it',
})
export type Closing = z.infer<typeof Closing>

/** What meeting a need would cost, as somebody estimated on a day. */
export type CostEstimate = Money & { on: Day | null }

/** What partners ask for in one mapping cycle. */
export type Need = {
  id: NeedId
  version: number
  cycleId: CycleId
  /** Such as `CT2-P-01`, unique within its cycle. */
  code: string
  measure: Measure
  title: string
  description: string
  kinds: Kind[]
  perspectives: Perspective[]
  /** Who states it: for the other partners it does not apply. */
  partners: Partner[]
  priority: Priority
  requestedActivityTypes: ActivityType[]
  cost: CostEstimate | null
  /** By when it should be met. */
  targetDay: Day | null
  state: NeedState
  /** Who may know it now. What it may become known to, once its partners approve, is wider. */
  tier: Tier
  provenance: Provenance
}

/** The authorities of a partner that a need is about. */
export type Institution = Pick<Organisation, 'id' | 'name' | 'partner'>

/** A need with all that is kept of it. */
export type NeedRecord = Need & {
  institutions: Institution[]
  sources: SourceDocument[]
  /** Who may know it once each partner has approved its wording. */
  widestTier: Tier
  /** Counts up with every change of what partners approve: of all but documents and institutions. */
  wording: number
  approvals: Approval[]
  submittedBy: AccountId | null
  closedAs: Closing | null
  /** The need that it was merged into. */
  mergedIntoId: NeedId | null
  predecessors: Predecessor[]
}

/** Who may know a need's fields: members at most, and nothing of it is for the public. */
export const needTiers: FieldTiers<Omit<Need, 'id' | 'version' | 'cycleId' | 'tier'>> = {
  code: 'members',
  measure: 'members',
  title: 'members',
  description: 'members',
  kinds: 'members',
  perspectives: 'members',
  partners: 'members',
  priority: 'members',
  requestedActivityTypes: 'members',
  cost: 'members',
  targetDay: 'members',
  state: 'members',
  provenance: 'secretariat',
}

/** The same for all that is kept of it: how it came to its wording is for those who state it. */
export const needRecordTiers: FieldTiers<
  Omit<NeedRecord, 'id' | 'version' | 'cycleId' | 'tier' | 'wording'>
> = {
  ...needTiers,
  institutions: 'members',
  sources: 'members',
  closedAs: 'members',
  mergedIntoId: 'members',
  predecessors: 'members',
  approvals: 'secretariat',
  submittedBy: 'secretariat',
  widestTier: 'secretariat',
}

/** Whether a need counts when coverage is weighed: for members at work, or for what is published. */
export function counts(state: NeedState, where: 'working' | 'published'): boolean {
  return state === 'adopted' || (where === 'working' && state === 'validated')
}
