import { z } from 'zod'
import { ActivityType } from '../activities/index.ts'
import type { FieldTiers, Tier } from '../disclosure/index.ts'
import { Amount, Currency, type Money } from '../money/index.ts'
import { type Organisation, OrganisationId, type OrganisationRole } from '../organisations/index.ts'
import { Line, Partner, Prose } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import type { ExternalId, Provenance } from '../provenance/index.ts'
import { Day } from '../time/index.ts'

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

/** A record's way from whoever enters it to the public. */
export const ResponseState = z.enum([
  'draft',
  'submitted',
  'returned',
  'verified',
  'published',
  'archived',
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
  summary: 'members',
  activityTypes: 'members',
  sectors: 'members',
  budgets: 'members',
  isParent: 'members',
  state: 'secretariat',
  provenance: 'secretariat',
}

const OptionalDay = z.union([z.literal('').transform(() => null), Day], {
  error: 'Enter a day, such as 2024-04-19, or leave it empty',
})

/** What an editor tells us to record a response or to revise one. */
export const ResponseDraft = z
  .object({
    kind: ResponseKind,
    title: Line.pipe(z.string().min(1, { error: 'Give the response a title' })),
    summary: Prose,
    status: ResponseStatus,
    plannedStart: OptionalDay,
    plannedEnd: OptionalDay,
    actualStart: OptionalDay,
    actualEnd: OptionalDay,
    regional: z.literal('yes').optional().transform(Boolean),
    partners: z.array(Partner).default([]),
    // A form in which none is ticked does not post the field at all.
    pillars: z
      .array(Pillar, { error: 'Choose at least one pillar' })
      .min(1, { error: 'Choose at least one pillar' }),
    funders: z.array(OrganisationId).default([]),
    implementers: z.array(OrganisationId).default([]),
    activityTypes: z.array(ActivityType).default([]),
    budgetAmount: z.union([z.literal('').transform(() => null), Amount], {
      error: 'Enter an amount, such as 1250000 or 1250.75, or leave it empty',
    }),
    budgetCurrency: Currency,
    budgetStatus: BudgetStatus,
  })
  .refine((draft) => draft.regional || draft.partners.length > 0, {
    path: ['partners'],
    error: 'Choose the partners it serves, or say that it is regional',
  })
  .refine(({ plannedStart, actualStart }) => plannedStart !== null || actualStart !== null, {
    path: ['plannedStart'],
    error: 'Say when it starts, planned or actual',
  })
  .refine(inOrder('plannedStart', 'plannedEnd'), {
    path: ['plannedEnd'],
    error: 'The last day must not come before the first',
  })
  .refine(inOrder('actualStart', 'actualEnd'), {
    path: ['actualEnd'],
    error: 'The last day must not come before the first',
  })
export type ResponseDraft = z.infer<typeof ResponseDraft>

function inOrder(start: keyof ResponseDates, end: keyof ResponseDates) {
  return (dates: ResponseDates) => {
    const [from, until] = [dates[start], dates[end]]
    return from === null || until === null || from <= until
  }
}
