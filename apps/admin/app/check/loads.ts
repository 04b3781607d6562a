import type { Db } from '@iisg/db'
import { eventsAskedOf } from '@iisg/db/absorption'
import { listInstitutions } from '@iisg/db/organisations'
import { askedEvent, eventDaysOf, type LoadLevel, toldLoad } from '@iisg/domain/absorption'
import type { Viewer } from '@iisg/domain/accounts'
import type { Method } from '@iisg/domain/analysis'
import { loadChanges } from '@iisg/domain/commitment'
import { type ResponseDraft, ResponseId, workingPeriodOf } from '@iisg/domain/responses'
import { type Month, wholeMonthsOf } from '@iisg/domain/time'

/** What a plan asks of each institution that would take part, month by month. */
export type AskedOfInstitutions = {
  loads: { institution: string; capacity: number | null; months: MonthWith[] }[]
  /** Whether it is short enough to ask an institution for a month. */
  isEvent: boolean
}

export type MonthWith = {
  month: Month
  /** Events that are recorded, whatever their pillar. */
  before: number
  after: number
  level: LoadLevel
  /** How many of them whoever asks may not know. */
  hidden: number
}

type Asked = { db: Db; viewer: Viewer; draft: ResponseDraft; method: Method }

/** Formula G for the institutions of a plan, over every event that names them in its months. */
export async function loadsWith({
  db,
  viewer,
  draft,
  method,
}: Asked): Promise<AskedOfInstitutions> {
  const period = workingPeriodOf(draft, 'pipeline')
  if (period.status !== 'known') return { loads: [], isEvent: false }
  const days = { from: period.from, until: period.until }
  const isEvent = eventDaysOf({ ...draft, status: 'pipeline' }) !== undefined
  const [institutions, events] = await Promise.all([
    listInstitutions(db),
    eventsAskedOf(db, viewer, draft.institutions, wholeMonthsOf(days)),
  ])

  const loads = institutions.flatMap(({ id: institutionId, name, eventsPerMonth }) => {
    if (!draft.institutions.includes(institutionId)) return []
    const changes = loadChanges(
      events.filter((event) => event.institutionId === institutionId),
      isEvent ? askedEvent({ responseId: nobody, institutionId, days }, draft.title) : undefined,
      { capacity: eventsPerMonth, days },
      method,
    )
    const months = changes.map(({ month, before, after }) => ({
      month,
      before: before.events.length,
      after: after.events.length,
      level: after.level,
      hidden: toldLoad(before).hidden,
    }))
    return [{ institution: name, capacity: eventsPerMonth, months }]
  })
  return { loads, isEvent }
}

/** What is not kept yet has no id of its own. */
const nobody = ResponseId.parse('00000000-0000-4000-8000-000000000000')
