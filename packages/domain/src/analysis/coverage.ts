import { addDays, type Day, daysIn, type Period } from '../time/index.ts'

/** A share of a need, 0 to 1, met on each of some days. */
export type DailyShare = { share: number; days: Period | undefined }

/** A run of days on which the same responses are at work. */
export type Stretch = Period & { covered: number }

/**
 * How much of a need is met over its cycle, from 0 to 1, weighed day by day: two responses one
 * after the other count for more than the same two at once.
 *
 * Formula B of the method: C = (1/|W|) · Σ c(t), with c(t) = 1 − Π (1 − q) over the responses
 * active on day t. A sweep over the days on which something changes: m log m for m responses.
 */
export function coverageOf(window: Period, shares: readonly DailyShare[]): number {
  const met = stretchesCovered(window, shares).reduce(
    (sum, stretch) => sum + daysIn(stretch) * stretch.covered,
    0,
  )
  return met / daysIn(window)
}

/** The cycle, cut wherever the coverage changes, with the coverage of each day in between. */
export function stretchesCovered(window: Period, shares: readonly DailyShare[]): Stretch[] {
  const changes = changesOn(shares)
  const days = [...changes.keys()].filter((day) => day > window.from && day <= window.until)
  const starts = [window.from, ...days.sort()]
  const active = new Active()

  return starts.map((from, index) => {
    active.apply(changes.get(from) ?? [])
    const next = starts[index + 1]
    return { from, until: next ? addDays(next, -1) : window.until, covered: active.covered() }
  })
}

type Change = { share: number; count: 1 | -1 }

/** What starts and what has just ended on each day. `days` lie within the window already. */
function changesOn(shares: readonly DailyShare[]): Map<Day, Change[]> {
  const changes = new Map<Day, Change[]>()
  const add = (day: Day, change: Change) => {
    const those = changes.get(day)
    if (those) those.push(change)
    else changes.set(day, [change])
  }
  for (const { share, days } of shares) {
    if (days === undefined || share === 0) continue
    add(days.from, { share, count: 1 })
    add(addDays(days.until, 1), { share, count: -1 })
  }
  return changes
}

/** The responses at work, counted by their share, so that the order they came in cannot matter. */
class Active {
  readonly #counts = new Map<number, number>()

  apply(changes: readonly Change[]): void {
    for (const { share, count } of changes) {
      this.#counts.set(share, (this.#counts.get(share) ?? 0) + count)
    }
  }

  /** Each response meets its share of what the others leave: two halves make three quarters. */
  covered(): number {
    const shares = [...this.#counts.keys()].sort((one, other) => one - other)
    const unmet = shares.reduce(
      (rest, share) => rest * (1 - share) ** (this.#counts.get(share) ?? 0),
      1,
    )
    return 1 - unmet
  }
}
