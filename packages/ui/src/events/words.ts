import type { EventDate, EventKind } from '@iisg/domain/events'
import { sayMonth, sayPeriod } from '../time/index.ts'

export const eventKindNames: Record<EventKind, string> = {
  'Board meeting': 'Board meeting',
  'Support Group meeting': 'Support Group meeting',
  'national thematic meeting': 'National thematic meeting',
  consultation: 'Consultation',
  'conference or workshop': 'Conference or workshop',
}

/** When an event is, no more exactly than the source has it. */
export function sayEventDate(date: EventDate): string {
  switch (date.precision) {
    case 'day':
      return sayPeriod(date)
    case 'month':
      return sayMonth(date.from)
    case 'unknown':
      return 'Day not known'
  }
}
