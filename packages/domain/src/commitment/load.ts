import { type Load, loadsOf, type PlannedEvent } from '../absorption/index.ts'
import type { Method } from '../analysis/index.ts'
import type { Month, Period } from '../time/index.ts'

/** What an institution is asked for in a month, without a planned response and with it. */
export type LoadChange = { month: Month; before: Load; after: Load }

/**
 * Formula G for one institution over the days of a planned event, as it is and as it would be. A
 * planned response that is no event (`planned` is undefined) asks for no single month.
 */
export function loadChanges(
  events: readonly PlannedEvent[],
  planned: PlannedEvent | undefined,
  { capacity, window }: { capacity: number | null; window: Period },
  method: Method,
): LoadChange[] {
  const before = loadsOf(events, capacity, window, method)
  const after = loadsOf(planned ? [...events, planned] : events, capacity, window, method)
  return before.flatMap((load, index) => {
    const next = after[index]
    return next ? [{ month: load.month, before: load, after: next }] : []
  })
}
