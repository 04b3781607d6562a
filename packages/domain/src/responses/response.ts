import { z } from 'zod'
import type { AccountId } from '../accounts/index.ts'
import { ActivityType } from '../activities/index.ts'
import type { FieldTiers, Tier } from '../disclosure/index.ts'
import type { KeptRate, Money } from '../money/index.ts'
import type { Organisation, OrganisationRole } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { ExternalId, Provenance } from '../provenance/index.ts'
import type { Day } from '../time/index.ts'
import type {
  AfterUse,
  GenderMarker,
  IconTheme,
  Participation,
  ResponseDocument,
  ResponseResult,
} from './details.ts'
import type { Reporter } from './reporter.ts'
import type { ReturnReason } from './returning.ts'

export const ResponseId = z.uuid({ error: 'Choose a response' }).brand<'ResponseId'>()
export type ResponseId = z.infer<typeof ResponseId>

/** Whatever is done about a need. A support project is what providers give from outside. */
export const ResponseKind = z.enum(
  [
    'support project',
    'light event',
    'legal act',
    'strategy or plan',
    'institutional measure',
    'operational action',
  ],
  { error: 'Choose what kind of response it is' },
)
export type ResponseKind = z.infer<typeof ResponseKind>

/** IATI ActivityStatus, in its words and order of codes 1 to 6. */
export const ResponseStatus = z.enum(
  ['pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended'],
  { error: 'Choose a status' },
)
export type ResponseStatus = z.infer<typeof ResponseStatus>

/** A record's way from whoever enters it to the public. Merged, it is told under another record. */
export const ResponseState = z.enum([
  'draft',
  'submitted',
  'returned',
  'verified',
  'published',
  'archived',
  'merged',
])
export type ResponseState = z.infer<typeof ResponseState>

export const BudgetStatus = z.enum(['indicative', 'committed'])
export type BudgetStatus = z.infer<typeof BudgetStatus>

export { ActivityType }

export type Budget = Money & {
  type: 'original' | 'revised'
  status: BudgetStatus
  from: Day | null
  until: Day | null
  valueDate: Day | null
  /** By which it is told in euro; none where no rate is known for its day. */
  rate: KeptRate | null
}

/** What was planned and what came of it; unknown where nobody said. */
export type ResponseDates = {
  plannedStart: Day | null
  plannedEnd: Day | null
  actualStart: Day | null
  actualEnd: Day | null
}

export type ResponseRecord = ResponseDates & {
  id: ResponseId
  version: number
  kind: ResponseKind
  title: string
  summary: string
  status: ResponseStatus
  state: ResponseState
  tier: Tier
  /** For the whole region, with or without partners named. */
  regional: boolean
  /** Who it serves, with its share in percent where that is known. */
  partners: { partner: Partner; share: number | null }[]
  /** Suggested from its sectors until an editor confirms. */
  pillars: { pillar: Pillar; confirmed: boolean }[]
  roles: { organisation: Organisation; role: OrganisationRole }[]
  activityTypes: ActivityType[]
  sectors: { vocabulary: string; code: string; share: number | null }[]
  budgets: Budget[]
  /** A parent whose children are recorded too: its money is in theirs. */
  isParent: boolean
  externalIds: ExternalId[]
  provenance: Provenance
  reporter: Reporter
  /** How widely its reporter would have it published. */
  askedTier: Tier
  icon: IconTheme | null
  genderMarker: GenderMarker | null
  /** Of a legal act, strategy or plan. */
  adoptingBody: string
  officialReference: string
  adoptedOn: Day | null
  inForceOn: Day | null
  place: string
  institutions: Participation[]
  documents: ResponseDocument[]
  results: ResponseResult[]
  afterUse: AfterUse[]
  /** How it came to where it is. */
  handling: Handling
}

/** Who handed a response in, who answered, and when somebody last said that it is still true. */
export type Handling = {
  submittedBy: AccountId | null
  submittedAt: string | null
  verifiedBy: AccountId | null
  verifiedAt: string | null
  returnedReasons: ReturnReason[]
  returnedNote: string
  lastConfirmedOn: Day | null
}

type Telling = Omit<ResponseRecord, 'id' | 'version' | 'tier' | keyof ResponseDates> & {
  period: ResponseDates
}

/** What anyone may know: project, donor, implementer, beneficiary, pillar, period, status. */
export const responseTiers: FieldTiers<Telling> = {
  kind: 'public',
  title: 'public',
  status: 'public',
  period: 'public',
  regional: 'public',
  partners: 'public',
  pillars: 'public',
  roles: 'public',
  externalIds: 'public',
  icon: 'public',
  summary: 'members',
  activityTypes: 'members',
  sectors: 'members',
  budgets: 'members',
  isParent: 'members',
  reporter: 'members',
  genderMarker: 'members',
  adoptingBody: 'members',
  officialReference: 'members',
  adoptedOn: 'members',
  inForceOn: 'members',
  place: 'members',
  institutions: 'members',
  documents: 'members',
  results: 'members',
  afterUse: 'members',
  state: 'secretariat',
  provenance: 'secretariat',
  askedTier: 'secretariat',
  handling: 'secretariat',
}
