import type { EventId } from '@iisg/domain/events'
import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { eventsOfTheFirstYears } from './content/events-2016-2018.ts'
import { eventsOfLaterYears } from './content/events-2023-2024.ts'
import type { EventTold } from './content/telling.ts'
import { newIds } from './new-ids.ts'
import { readInPublicPages } from './provenance.ts'

export type KeptEvents = { idOf: (slug: string) => EventId; count: number }

/** Keeps the real meetings, as exactly dated as the source has them. */
export async function keepEvents(trx: Transaction<Tables>): Promise<KeptEvents> {
  const events = [...eventsOfTheFirstYears, ...eventsOfLaterYears]
  const idOf = await newIds<EventId>(
    trx,
    events.map(({ slug }) => slug),
  )
  const rows = events.map(({ on, yearInferred, city, countryCode, ...event }) => ({
    ...event,
    id: idOf(event.slug),
    ...datesOf(on),
    yearInferred: yearInferred ?? false,
    city: city ?? null,
    countryCode: countryCode ?? null,
    organisers: [...event.organisers],
    pillars: [...event.pillars],
    provenance: readInPublicPages,
  }))
  await trx.insertInto('event').values(rows).execute()

  return { idOf, count: events.length }
}

function datesOf(on: EventTold['on']) {
  if (on === undefined) return { datePrecision: 'unknown' as const, startsOn: null, endsOn: null }
  if (typeof on !== 'string') return exactly(on[0], on[1])
  return /^\d{4}-\d{2}$/.test(on) ? sometimeIn(on) : exactly(on, on)
}

function exactly(from: string, until: string) {
  return { datePrecision: 'day' as const, startsOn: Day.parse(from), endsOn: Day.parse(until) }
}

function sometimeIn(month: string) {
  const first = Day.parse(`${month}-01`)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  const endsOn = Day.parse(last.toISOString().slice(0, 10))
  return { datePrecision: 'month' as const, startsOn: first, endsOn }
}
