import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  Day,
  dayAt,
  monthOf,
  monthsBetween,
  monthsIn,
  wholeMonthsOf,
} from './index.ts'

const day = (text: string) => Day.parse(text)
const anyDay = fc.integer({ min: 0, max: 30_000 }).map((count) => dayAt(count))

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2026-08-31', -6, '2026-02-28'],
  ])('%s and %d months is %s', (from, count, until) => {
    expect(addMonths(day(from), count)).toBe(until)
  })

  test.each([
    ['2026-01-15', '2026-07-15', 6],
    ['2026-01-15', '2026-07-14', 5],
    ['2026-08-31', '2027-02-28', 6],
    ['2026-05-01', '2026-04-30', -1],
  ])('from %s to %s go %d whole months', (from, until, count) => {
    expect(monthsBetween(day(from), day(until))).toBe(count)
  })

  test('of a period are those that it touches', () => {
    expect(monthsIn({ from: day('2025-12-31'), until: day('2026-02-01') })).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
    ])
  })

  test('of a period hold each of its days', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), fc.nat(900), (from, length, at) => {
        fc.pre(at <= length)
        expect(monthsIn({ from, until: addDays(from, length) })).toContain(
          monthOf(addDays(from, at)),
        )
      }),
    )
  })

  test.each([
    ['2026-05-20', '2026-05-20', '2026-05-01', '2026-05-31'],
    ['2027-12-31', '2028-02-01', '2027-12-01', '2028-02-29'],
  ])('whole, around %s to %s, go from %s to %s', (from, until, first, last) => {
    expect(wholeMonthsOf({ from: day(from), until: day(until) })).toEqual({
      from: first,
      until: last,
    })
  })
})
