import { addDays, type Day } from './day.ts'
import { dayNumber } from './day-number.ts'

/** A run of days, the first and the last included. */
export type Period = { from: Day; until: Day }

/** How many days a period has, at least 1. */
export function daysIn({ from, until }: Period): number {
  return daysBetween(from, until) + 1
}

/** How many days lie between two, 0 for the same day, negative where the second comes first. */
export function daysBetween(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from)
}

export function includes(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.until
}

/** What two periods have in common, if anything. */
export function commonTo(one: Period, other: Period): Period | undefined {
  const from = one.from > other.from ? one.from : other.from
  const until = one.until < other.until ? one.until : other.until
  return from <= until ? { from, until } : undefined
}

/** Cuts a period before each of these days: within a stretch, nothing changes. */
export function stretchesOf(period: Period, cuts: Iterable<Day>): Period[] {
  const starts = [...new Set([period.from, ...cuts])].filter((day) => includes(period, day)).sort()

  return starts.map((from, index) => {
    const next = starts[index + 1]
    return { from, until: next ? addDays(next, -1) : period.until }
  })
}
