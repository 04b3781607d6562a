import type { Partner } from '../partners/index.ts'
import { addDays, Day, dayNumber } from '../time/index.ts'
import { bajramsIn } from './bajrams.ts'
import { holidayCalendars } from './calendars.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'

/** The public holidays of a partner in a year, in order; weekends are among them where they fall so. */
export function holidaysOf(partner: Partner, year: number): Day[] {
  const { everyYear, western, orthodox, bajram, madeUpFor } = holidayCalendars[partner]
  const fixed = everyYear.map((day) => Day.parse(`${year}-${day}`))
  const movable = [
    ...western.map((days) => addDays(westernEaster(year), days)),
    ...orthodox.map((days) => addDays(orthodoxEaster(year), days)),
    ...(bajram === 0 ? [] : bajramsIn(year, bajram)),
  ]
  const holidays = new Set([...fixed, ...movable])
  // Easter is a Sunday by its nature: it is the days of every year that are made up for.
  for (const day of fixed.filter((each) => isMadeUpFor(each, madeUpFor))) {
    let instead = addDays(day, 1)
    while (isWeekend(instead) || holidays.has(instead)) instead = addDays(instead, 1)
    holidays.add(instead)
  }
  return [...holidays].sort()
}

/**
 * Whether people work on a day: no weekend, and no public holiday of the partner. Who works for no
 * partner has weekends alone.
 */
export function isWorkingDay(day: Day, partner: Partner | undefined): boolean {
  if (isWeekend(day)) return false
  if (partner === undefined) return true
  return !known(partner, Number(day.slice(0, 4))).has(day)
}

/** The day itself where people work on it, or else the last one before on which they do. */
export function workingDayUpTo(day: Day, partner: Partner | undefined): Day {
  let found = day
  while (!isWorkingDay(found, partner)) found = addDays(found, -1)
  return found
}

/** The first day after this one on which people work. */
export function workingDayAfter(day: Day, partner: Partner | undefined): Day {
  let found = addDays(day, 1)
  while (!isWorkingDay(found, partner)) found = addDays(found, 1)
  return found
}

/** How many working days have come after one day, up to and with another. */
export function workingDaysSince(day: Day, until: Day, partner: Partner | undefined): number {
  let count = 0
  for (let next = addDays(day, 1); next <= until; next = addDays(next, 1)) {
    if (isWorkingDay(next, partner)) count += 1
  }
  return count
}

/** A year's holidays never change while a program runs: they are worked out once. */
const years = new Map<string, ReadonlySet<Day>>()

function known(partner: Partner, year: number): ReadonlySet<Day> {
  const key = `${partner} ${year}`
  const days = years.get(key) ?? new Set(holidaysOf(partner, year))
  years.set(key, days)
  return days
}

function isMadeUpFor(day: Day, rule: 'weekends' | 'Sundays' | 'never'): boolean {
  if (rule === 'never') return false
  return rule === 'weekends' ? isWeekend(day) : weekdayOf(day) === 0
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6
}

/** 0 is Sunday. Day 0, 1 January 1970, was a Thursday. */
function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}
