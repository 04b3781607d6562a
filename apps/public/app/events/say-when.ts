import type { EventDate } from '@iisg/domain/events'
import { sayEventDate } from '@iisg/ui/events'

/** When an event is, as shortly as it can be said: '5–6 September 2023'. */
export function sayWhen(date: EventDate): string {
  return date.precision === 'day'
    ? days.formatRange(new Date(date.from), new Date(date.until))
    : sayEventDate(date)
}

// A day has no clock and no zone, so none may shift it.
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
