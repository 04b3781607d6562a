import type { EventDate } from '@iisg/domain/events'
import type { Day } from '@iisg/domain/time'

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
