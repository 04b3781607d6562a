import type { Day } from '../time/index.ts'
import type { ResponseDates, ResponseStatus } from './response.ts'

/** When a response is at work. Without an end it goes on for as long as it is not over. */
export type WorkingPeriod =
  | { status: 'known'; from: Day; until: Day }
  | { status: 'open-ended'; from: Day }
  | { status: 'unknown'; because: 'no start' | 'over, but no end' | 'ends before it starts' }

/** What happened goes before what was planned. A response that is over needs an end to count. */
export function workingPeriodOf(dates: ResponseDates, status: ResponseStatus): WorkingPeriod {
  const from = dates.actualStart ?? dates.plannedStart
  const until = dates.actualEnd ?? dates.plannedEnd

  if (from === null) return { status: 'unknown', because: 'no start' }
  if (until === null) {
    const over = status === 'closed' || status === 'cancelled'
    return over
      ? { status: 'unknown', because: 'over, but no end' }
      : { status: 'open-ended', from }
  }
  if (until < from) return { status: 'unknown', because: 'ends before it starts' }
  return { status: 'known', from, until }
}
