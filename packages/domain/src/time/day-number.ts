import type { Day } from './day.ts'

/**
 * A day as the count of days since 1 January 1970, so that days can be compared and subtracted by
 * the million. Whoever parsed the day has made sure that it is in the calendar.
 */
export function dayNumber(day: Day): number {
  const digit = (at: number) => day.charCodeAt(at) - 48
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  const month = digit(5) * 10 + digit(6)
  const inMonth = digit(8) * 10 + digit(9)

  // Years begin in March here, so that a leap day is the last of its year.
  const shifted = month > 2 ? year : year - 1
  const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + inMonth - 1
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leapDays + days - 719_468
}

/** The day of such a number: `dayNumber` the other way round. */
export function dayAt(number: number): Day {
  // Built by the calendar: it is a day, for the years 0 to 9999.
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as Day
}
