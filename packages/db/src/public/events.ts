import type { CalendarEvent } from '@iisg/domain/events'
import type { Pillar } from '@iisg/domain/pillars'
import { sql } from 'kysely'
import { type Question, rowOf, rowsOf } from './ask.ts'
import type { ProvenanceKind } from './views.ts'

/** A meeting or workshop as visitors see it. */
export type CalendarEntry = Omit<CalendarEvent, 'tier'> & {
  /** Whether its last day, or the month of it, is still to come or is now. */
  isAhead: boolean
  provenance: ProvenanceKind
}

/** What is ahead, the next one first; then what was, the latest first; those without a day last. */
export function listEvents({
  pillar,
  count,
}: {
  pillar?: Pillar | undefined
  count?: number
} = {}): Question<CalendarEntry[]> {
  const ofPillar = pillar ? sql`where ${pillar} = any(pillars)` : sql``
  const limit = count === undefined ? sql`` : sql`limit ${count}`

  return rowsOf(
    sql<CalendarEntry>`select ${entry} from event ${ofPillar}
      order by (ends_on >= current_date) desc nulls last,
        case when ends_on >= current_date then starts_on end, starts_on desc nulls last, title
      ${limit}`,
  )
}

export function findEvent(slug: string): Question<CalendarEntry | null> {
  return rowOf(sql<CalendarEntry>`select ${entry} from event where slug = ${slug}`)
}

const entry = sql`id, slug, title, summary, kind, city, country_code as "countryCode", organisers,
  pillars, provenance, year_inferred as "yearInferred",
  coalesce(ends_on >= current_date, false) as "isAhead",
  case when starts_on is null then json_build_object('precision', 'unknown')
    else json_build_object('precision', date_precision, 'from', starts_on, 'until', ends_on)
  end as date`
