import type { Method } from '../analysis/index.ts'
import { commonTo, type Month, monthsIn, type Period } from '../time/index.ts'

/** How much of what it can take on an institution is asked for in a month. */
export type Load<Event> = {
  month: Month
  events: Event[]
  /** Events that it can take part in, by its own word; null where it said nothing. */
  capacity: number | null
  /** Events ÷ capacity; unknown with the capacity. The number of events then stands alone. */
  load: number | undefined
  level: LoadLevel
}

export type LoadLevel = 'unknown' | 'within' | 'amber' | 'red'

/**
 * Formula G: the load of one institution, month by month over a window: planned events ÷ stated
 * capacity, amber above 1 and red above 1.5. An event counts in each month that it touches.
 */
export function loadsOf<Event extends { days: Period }>(
  events: readonly Event[],
  capacity: number | null,
  window: Period,
  { load: thresholds }: Method,
): Load<Event>[] {
  const byMonth = new Map<Month, Event[]>(monthsIn(window).map((month) => [month, []]))
  for (const event of events) {
    const days = commonTo(window, event.days)
    if (days === undefined) continue
    for (const month of monthsIn(days)) byMonth.get(month)?.push(event)
  }

  return [...byMonth].map(([month, those]) => {
    const load = capacity === null ? undefined : loadOf(those.length, capacity)
    return { month, events: those, capacity, load, level: levelOf(load, thresholds) }
  })
}

/** Who can take nothing on is overloaded by the first event, however large that makes the load. */
function loadOf(events: number, capacity: number): number {
  return events === 0 ? 0 : events / capacity
}

function levelOf(load: number | undefined, thresholds: Method['load']): LoadLevel {
  if (load === undefined) return 'unknown'
  if (load > thresholds.red) return 'red'
  return load > thresholds.amber ? 'amber' : 'within'
}
