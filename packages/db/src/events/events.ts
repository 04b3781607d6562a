import type { CalendarEvent, EventDate, EventId } from '@iisg/domain/events'
import type { Day } from '@iisg/domain/time'
import type { Db } from '../db.ts'

/** The calendar, the latest first; events whose day is not known come last. */
export async function listEvents(db: Db): Promise<CalendarEvent[]> {
  const rows = await events(db)
    .orderBy('startsOn', (order) => order.desc().nullsLast())
    .orderBy('title')
    .execute()
  return rows.map(eventOf)
}

export async function findEvent(db: Db, id: EventId): Promise<CalendarEvent | undefined> {
  const row = await events(db).where('id', '=', id).executeTakeFirst()
  return row && eventOf(row)
}

type Dated = {
  datePrecision: EventDate['precision']
  startsOn: Day | null
  endsOn: Day | null
}

/** When an event is, as exactly as its row has it. */
export function eventDateOf({ datePrecision, startsOn, endsOn }: Dated): EventDate {
  // The table's checks let no known day be without its first and last.
  if (datePrecision === 'unknown' || startsOn === null || endsOn === null) {
    return { precision: 'unknown' }
  }
  return { precision: datePrecision, from: startsOn, until: endsOn }
}

function events(db: Db) {
  return db
    .selectFrom('event')
    .select(['id', 'slug', 'title', 'summary', 'kind', 'yearInferred', 'city', 'countryCode'])
    .select(['organisers', 'pillars', 'tier', 'datePrecision', 'startsOn', 'endsOn'])
}

type Row = Awaited<ReturnType<ReturnType<typeof events>['execute']>>[number]

function eventOf({ datePrecision, startsOn, endsOn, ...event }: Row): CalendarEvent {
  return { ...event, date: eventDateOf({ datePrecision, startsOn, endsOn }) }
}
