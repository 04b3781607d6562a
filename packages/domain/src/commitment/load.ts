import { type Load, loadsOf } from '../absorption/index.ts'
import type { Method } from '../analysis/index.ts'
import { type Month, type Period, wholeMonthsOf } from '../time/index.ts'

/** What an institution is asked for in a month, without a planned response and with it. */
export type LoadChange<Event> = { month: Month; before: Load<Event>; after: Load<Event> }

/**
 * Formula G for one institution over the months that the days of a plan touch, as it is and as it
 * would be: an event of the same month counts, whether it meets the plan on a day or not. A planned
 * response that is no event (`planned` is undefined) asks for no single month.
 */
export function loadChanges<Event extends { days: Period }>(
  events: readonly Event[],
  planned: Event | undefined,
  { capacity, days }: { capacity: number | null; days: Period },
  method: Method,
): LoadChange<Event>[] {
  const window = wholeMonthsOf(days)
  const before = loadsOf(events, capacity, window, method)
  const after = loadsOf(planned ? [...events, planned] : events, capacity, window, method)
  return before.flatMap((load, index) => {
    const next = after[index]
    return next ? [{ month: load.month, before: load, after: next }] : []
  })
}
