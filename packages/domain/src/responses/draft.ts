import { z } from 'zod'
import { ActivityType } from '../activities/index.ts'
import { Tier } from '../disclosure/index.ts'
import { AmountFromZero, KnownCurrency } from '../money/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { Line, Partner, Prose } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import { GenderMarker, IconTheme, OptionalDay } from './details.ts'
import { ReporterCode } from './reporter.ts'
import { BudgetStatus, type ResponseDates, ResponseKind, ResponseStatus } from './response.ts'

const organisations = z.array(OrganisationId).default([])
const emptyIsNull = z.literal('').transform(() => null)

/** What somebody tells us to record a response or to revise one, but for its longer lists. */
export const ResponseDraft = z
  .object({
    reporter: ReporterCode.default('secretariat'),
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
    funders: organisations,
    implementers: organisations,
    accountable: organisations,
    extending: organisations,
    institutions: organisations,
    activityTypes: z.array(ActivityType).default([]),
    icon: z.union([emptyIsNull, IconTheme]).nullable().default(null),
    genderMarker: z.union([emptyIsNull, GenderMarker]).nullable().default(null),
    budgetAmount: z.union([emptyIsNull, AmountFromZero], {
      error: 'Enter an amount, such as 1250000 or 1250.75, or leave it empty',
    }),
    budgetCurrency: KnownCurrency,
    budgetStatus: BudgetStatus,
    adoptingBody: Line.default(''),
    officialReference: Line.default(''),
    adoptedOn: OptionalDay.default(null),
    inForceOn: OptionalDay.default(null),
    place: Line.default(''),
    askedTier: Tier.default('members'),
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
  .refine(({ adoptedOn, inForceOn }) => !adoptedOn || !inForceOn || adoptedOn <= inForceOn, {
    path: ['inForceOn'],
    error: 'It cannot be in force before it was adopted',
  })
export type ResponseDraft = z.infer<typeof ResponseDraft>

function inOrder(start: keyof ResponseDates, end: keyof ResponseDates) {
  return (dates: ResponseDates) => {
    const [from, until] = [dates[start], dates[end]]
    return from === null || until === null || from <= until
  }
}
