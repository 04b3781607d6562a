import { z } from 'zod'
import { addDays, type Day, dayOf } from './day.ts'
import type { Period } from './period.ts'

/** A month in the calendar, such as '2026-05'. */
export const Month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Enter a month, such as 2026-05' })
  .brand<'Month'>()
export type Month = z.infer<typeof Month>

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month // The beginning of a day is its month.
}

/** Every month that a period touches, in order. */
export function monthsIn({ from, until }: Period): Month[] {
  const [first, last] = [monthNumber(monthOf(from)), monthNumber(monthOf(until))]
  return Array.from({ length: last - first + 1 }, (_, index) => monthAt(first + index))
}

/** How many whole months have gone by from one day to another; below 0 where it comes later. */
export function monthsBetween(from: Day, until: Day): number {
  const months = monthNumber(monthOf(until)) - monthNumber(monthOf(from))
  return until < addMonths(from, months) ? months - 1 : months
}

/** The same day some months later, or the last of that month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const month = monthAt(monthNumber(monthOf(day)) + count)
  const lastOfMonth = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
  const same = `${month}-${day.slice(8)}`
  const last = dayOf(lastOfMonth)
  return same <= last ? (same as Day) : last // A day that the month has.
}

/** A period made longer to whole months: from the first day of its first to the last day of its last. */
export function wholeMonthsOf({ from, until }: Period): Period {
  return { from: firstOf(from), until: addDays(addMonths(firstOf(until), 1), -1) }
}

function firstOf(day: Day): Day {
  return `${monthOf(day)}-01` as Day // Every month has one.
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

function monthAt(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}` as Month // Built as one.
}
