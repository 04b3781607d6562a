import type { Day, Month, Period } from '@iisg/domain/time'

/** '19 April 2024'. A day has no clock and no zone, so none may shift it. */
export function sayDay(day: Day): string {
  return days.format(new Date(day))
}

/** 'April 2024', of a month, or where only the month is known. */
export function sayMonth(day: Day | Month): string {
  return months.format(new Date(day))
}

/** '1 March 2025 to 31 December 2027', or the one day. */
export function sayPeriod({ from, until }: Period): string {
  return from === until ? sayDay(from) : `${sayDay(from)} to ${sayDay(until)}`
}

/** '24 November 2026, 14:05': an instant as it was in Tirana, where the Secretariat works. */
export function sayInstant(instant: Date): string {
  return instants.format(instant)
}

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
const days = new Intl.DateTimeFormat('en-GB', { ...date, timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const instants = new Intl.DateTimeFormat('en-GB', {
  ...date,
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Tirane',
})
