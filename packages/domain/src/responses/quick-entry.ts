import { z } from 'zod'
import { OrganisationId } from '../organisations/index.ts'
import { Line, Partner } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import type { Day } from '../time/index.ts'
import { OptionalDay, PlausibleDay } from './details.ts'
import { ResponseDraft } from './draft.ts'
import type { EventLine } from './light-events.ts'
import { ReporterCode } from './reporter.ts'
import { ResponseKind, type ResponseStatus } from './response.ts'

const pillarError = 'Choose at least one pillar'

/** On whose behalf something is recorded, and in which pillars. */
export const Reported = z.object({
  reporter: ReporterCode,
  pillars: z.array(Pillar, { error: pillarError }).min(1, { error: pillarError }),
})

/** A response in five fields: what, of which kind, for whom, when, and who carries it out. */
export const QuickEntry = Reported.extend({
  title: Line.pipe(z.string().min(1, { error: 'Give the response a title' })),
  kind: ResponseKind,
  regional: z.literal('yes').optional().transform(Boolean),
  partners: z.array(Partner).default([]),
  from: PlausibleDay,
  until: OptionalDay,
  implementers: z.array(OrganisationId).default([]),
})
  .refine((entry) => entry.regional || entry.partners.length > 0, {
    path: ['partners'],
    error: 'Choose the partners it serves, or say that it is regional',
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'The last day must not come before the first',
  })
export type QuickEntry = z.infer<typeof QuickEntry>

/** The draft that five fields make. What else there is to tell can come later. */
export function draftOfEntry(entry: QuickEntry, today: Day): ResponseDraft {
  const { from, until, regional, ...rest } = entry
  return ResponseDraft.parse({
    ...rest,
    ...{ regional: regional ? 'yes' : undefined },
    ...{ summary: '', plannedStart: from, plannedEnd: until ?? '', actualStart: '', actualEnd: '' },
    status: statusOn(today, from, until),
    ...{ budgetAmount: '', budgetCurrency: 'EUR', budgetStatus: 'indicative' },
  })
}

/** The draft that an event of one line makes. What is over has happened as it was planned. */
export function draftOfEvent(
  { from, until, title, place, partners, regional, institutions }: EventLine,
  reported: Pick<ResponseDraft, 'reporter' | 'pillars' | 'implementers'>,
  today: Day,
): ResponseDraft {
  const entry = {
    ...reported,
    kind: 'light event',
    title,
    partners,
    regional,
    from,
    until,
  } as const
  const draft = draftOfEntry(entry, today)
  const over = until < today
  const happened = { actualStart: over ? from : null, actualEnd: over ? until : null }
  return { ...draft, place, institutions, ...happened }
}

/** Where something is on its way that is to go on from a day until another, or without an end. */
export function statusOn(today: Day, from: Day, until: Day | null): ResponseStatus {
  if (from > today) return 'pipeline'
  return until !== null && until < today ? 'closed' : 'implementation'
}
