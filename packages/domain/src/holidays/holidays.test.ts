import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partners } from '../partners/index.ts'
import { Day, dayAt } from '../time/index.ts'
import {
  bajramsKnownUntil,
  bajramsMissingUntil,
  holidaysOf,
  isWorkingDay,
  orthodoxEaster,
  westernEaster,
  workingDaysSince,
  workingDayUpTo,
} from './index.ts'

const day = (text: string) => Day.parse(text)
const anyDay = fc.integer({ min: 20_000, max: 21_500 }).map((count) => dayAt(count))
const anyone = fc.constantFrom(...partners, undefined)

describe('Easter', () => {
  test.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2028, '2028-04-16', '2028-04-16'],
  ])('of %d is on %s in the West and on %s in the East', (year, western, orthodox) => {
    expect([westernEaster(year), orthodoxEaster(year)]).toEqual([western, orthodox])
  })
})

describe('a day off', () => {
  test.each([
    ['BA', '2026-11-25', 'a day of one entity is spared'],
    ['AL', '2026-11-23', 'the 22nd is a Sunday and made up for'],
    ['AL', '2026-11-30', 'two days on a weekend are made up for one after the other'],
    ['AL', '2026-12-01', 'two days on a weekend are made up for one after the other'],
    ['RS', '2026-02-17', 'of two days the first is a Sunday: the day after them is off'],
    ['MK', '2026-04-13', 'Orthodox Easter Monday'],
    ['XK', '2026-04-06', 'Western Easter Monday'],
    ['ME', '2026-03-22', 'the third day of Bajram'],
    ['BA', '2027-05-18', 'a Bajram that is only reckoned has a day more'],
  ] as const)('of %s is %s: %s', (partner, text, _why) => {
    expect(holidaysOf(partner, Number(text.slice(0, 4)))).toContain(day(text))
    expect(isWorkingDay(day(text), partner)).toBe(false)
  })

  test('of one partner is none of another, nor of a member', () => {
    expect(isWorkingDay(day('2026-11-25'), 'RS')).toBe(true)
    expect(isWorkingDay(day('2026-11-25'), undefined)).toBe(true)
    expect(isWorkingDay(day('2026-11-28'), undefined)).toBe(false)
  })
})

describe('the calendar of the Bajrams', () => {
  test('ends, and says for which years it has to be added to', () => {
    const end = (years: number) => day(`${bajramsKnownUntil + years}-06-30`)

    expect(bajramsMissingUntil(end(0))).toEqual([])
    expect(bajramsMissingUntil(end(2))).toEqual([bajramsKnownUntil + 1, bajramsKnownUntil + 2])
    for (const missing of bajramsMissingUntil(end(2))) {
      expect(holidaysOf('ME', missing).length).toBeLessThan(holidaysOf('ME', 2026).length)
    }
  })
})

describe('working days', () => {
  test('leave out weekends and holidays when they are counted', () => {
    expect(workingDaysSince(day('2026-11-20'), day('2026-11-27'), undefined)).toBe(5)
    expect(workingDaysSince(day('2026-11-20'), day('2026-11-27'), 'BA')).toBe(4)
    expect(workingDayUpTo(day('2026-11-25'), 'BA')).toBe('2026-11-24')
  })

  test('are reached within days, and are working days', () => {
    fc.assert(
      fc.property(anyDay, anyone, (from, partner) => {
        const found = workingDayUpTo(from, partner)

        expect(isWorkingDay(found, partner)).toBe(true)
        expect(found <= from).toBe(true)
        expect(workingDaysSince(found, from, partner)).toBe(0)
      }),
    )
  })
})
