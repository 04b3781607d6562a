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
  const fromMarch = number + 719_468
  const era = Math.floor(fromMarch / 146_097)
  const inEra = fromMarch - era * 146_097
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const fromMarchOn = Math.floor((5 * inYear + 2) / 153)
  const inMonth = inYear - Math.floor((153 * fromMarchOn + 2) / 5) + 1
  const month = fromMarchOn < 10 ? fromMarchOn + 3 : fromMarchOn - 9
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0)

  // Built by the calendar: it is a day, for the years 0 to 9999.
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(inMonth)}` as Day
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
