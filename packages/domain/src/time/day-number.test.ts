import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, Day, dayAt, dayNumber, daysBetween } from './index.ts'

const anyDay = fc.integer({ min: -250_000, max: 250_000 }).map((count) => dayAt(count))

describe('the number of a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-03-01', 19_783],
    ['1899-12-31', -25_568],
  ])('%s is %d', (day, number) => {
    expect(dayNumber(Day.parse(day))).toBe(number)
    expect(dayAt(number)).toBe(day)
  })

  test('is a day as the calendar writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(dayAt(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  test('leads back to the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayAt(dayNumber(day))).toBe(day)
      }),
    )
  })

  test('counts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        expect(dayNumber(addDays(day, count)) - dayNumber(day)).toBe(count)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })
})
