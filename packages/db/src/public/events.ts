import type { CalendarEvent, EventDate } from '@iisg/domain/events'
import type { Pillar } from '@iisg/domain/pillars'
import { sql } from 'kysely'
import type { PublicDb } from '../db.ts'
import type { ProvenanceKind } from './views.ts'

/** A meeting or workshop as visitors see it. */
export type CalendarEntry = Omit<CalendarEvent, 'tier'> & {
  /** Whether its last day, or the month of it, is still to come or is now. */
  isAhead: boolean
  provenance: ProvenanceKind
}

/** What is ahead, the next one first; then what was, the latest first; those without a day last. */
export async function listEvents(
  db: PublicDb,
  { pillar, count }: { pillar?: Pillar | undefined; count?: number } = {},
): Promise<CalendarEntry[]> {
  let listed = entries(db)
    .orderBy(sql`(ends_on >= current_date) desc nulls last`)
    .orderBy(sql`case when ends_on >= current_date then starts_on end`)
    .orderBy(sql`starts_on desc nulls last`)
    .orderBy('title')
  if (pillar) listed = listed.where(sql<boolean>`${pillar} = any(pillars)`)
  if (count !== undefined) listed = listed.limit(count)

  return (await listed.execute()).map(entryOf)
}

export async function findEvent(db: PublicDb, slug: string): Promise<CalendarEntry | undefined> {
  const row = await entries(db).where('slug', '=', slug).executeTakeFirst()
  return row && entryOf(row)
}

function entries(db: PublicDb) {
  return db
    .selectFrom('event')
    .select(['id', 'slug', 'title', 'summary', 'kind', 'datePrecision', 'startsOn', 'endsOn'])
    .select(['yearInferred', 'city', 'countryCode', 'organisers', 'pillars', 'provenance'])
    .select(sql<boolean>`coalesce(ends_on >= current_date, false)`.as('isAhead'))
}

type Row = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]

function entryOf({ datePrecision, startsOn, endsOn, ...rest }: Row): CalendarEntry {
  return { ...rest, date: dateOf(datePrecision, startsOn, endsOn) }
}

function dateOf(
  precision: EventDate['precision'],
  from: Row['startsOn'],
  until: Row['endsOn'],
): EventDate {
  if (precision === 'unknown' || from === null || until === null) return { precision: 'unknown' }
  return { precision, from, until }
}
