import { z } from 'zod'
import type { Tier } from '../disclosure/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { Day } from '../time/index.ts'

export const EventId = z.uuid().brand<'EventId'>()
export type EventId = z.infer<typeof EventId>

export const EventKind = z.enum([
  'Board meeting',
  'Support Group meeting',
  'national thematic meeting',
  'consultation',
  'conference or workshop',
])
export type EventKind = z.infer<typeof EventKind>

/** When an event is or was, as exactly as the source has it. */
export type EventDate =
  | { precision: 'day'; from: Day; until: Day }
  | { precision: 'month'; from: Day; until: Day }
  | { precision: 'unknown' }

/** A meeting or workshop in the calendar. */
export type CalendarEvent = {
  id: EventId
  slug: string
  title: string
  summary: string
  kind: EventKind
  date: EventDate
  /** The source gives no year: it was read from what stands around it. */
  yearInferred: boolean
  city: string | null
  /** ISO 3166-1 alpha-2, or a partner's code. */
  countryCode: string | null
  organisers: string[]
  pillars: Pillar[]
  tier: Tier
}
