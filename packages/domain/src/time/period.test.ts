import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, Day, daysBetween, daysIn, type Period, stretchesOf } from './index.ts'

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays(Day.parse('1990-01-01'), days))
const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDay, fc.nat(2_000))
  .map(([from, length]) => ({ from, until: addDays(from, length) }))

describe('a period', () => {
  test('has its first and its last day', () => {
    expect(daysIn({ from: Day.parse('2025-01-01'), until: Day.parse('2026-12-31') })).toBe(730)
  })

  test('crosses leap days and changes of the clock', () => {
    expect(addDays(Day.parse('2024-02-28'), 2)).toBe('2024-03-01')
    expect(daysBetween(Day.parse('2025-03-29'), Day.parse('2025-03-31'))).toBe(2)
  })

  test('loses no day when it is cut', () => {
    fc.assert(
      fc.property(anyPeriod, fc.array(anyDay), (period, cuts) => {
        const stretches = stretchesOf(period, cuts)

        expect(stretches.reduce((sum, stretch) => sum + daysIn(stretch), 0)).toBe(daysIn(period))
      }),
    )
  })
})
