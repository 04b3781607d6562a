import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, commonTo, Day, type Period } from '../time/index.ts'
import { coverageOf, type DailyShare, stretchesCovered } from './index.ts'

const cycle = period('2025-01-01', '2026-12-31')

describe('coverage', () => {
  test('follows the worked example of the method', () => {
    const shares = [
      { share: 1, days: period('2025-01-01', '2026-06-30') },
      { share: 0.25, days: period('2026-01-01', '2026-12-31') },
    ]

    expect(coverageOf(cycle, shares)).toBeCloseTo(0.811, 3)
    expect(stretchesCovered(cycle, shares).at(-1)?.covered).toBe(0.25)
  })

  test('counts two full responses one after the other as a whole', () => {
    const shares = [
      { share: 1, days: period('2025-01-01', '2025-12-31') },
      { share: 1, days: period('2026-01-01', '2026-12-31') },
    ]

    expect(coverageOf(cycle, shares)).toBe(1)
  })

  test('makes three quarters of two halves at once', () => {
    const half = { share: 0.5, days: cycle }

    expect(coverageOf(cycle, [half, half])).toBe(0.75)
  })

  test('is 0 without a response, or with one whose days nobody knows', () => {
    expect(coverageOf(cycle, [])).toBe(0)
    expect(coverageOf(cycle, [{ share: 1, days: undefined }])).toBe(0)
  })

  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        expect(coverageOf(cycle, shares)).toBeGreaterThanOrEqual(0)
        expect(coverageOf(cycle, shares)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  test('never falls when a response is added', () => {
    fc.assert(
      fc.property(someShares, anyShare, (shares, another) => {
        const before = coverageOf(cycle, shares)
        expect(coverageOf(cycle, [...shares, another])).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        expect(coverageOf(cycle, shares.toReversed())).toBe(coverageOf(cycle, shares))
      }),
    )
  })

  test('is unchanged by a response that counts for nothing', () => {
    fc.assert(
      fc.property(someShares, anyDays, (shares, days) => {
        const with_ = coverageOf(cycle, [...shares, { share: 0, days }])
        expect(with_).toBe(coverageOf(cycle, shares))
      }),
    )
  })

  test('is unchanged when a response is split into two adjacent ones', () => {
    fc.assert(
      fc.property(someShares, anyShare, fc.nat(), (shares, { share, days }, at) => {
        fc.pre(days !== undefined && days.from < days.until)
        const last = addDays(days.from, at % daysApart(days))
        const halves = [
          { share, days: { from: days.from, until: last } },
          { share, days: { from: addDays(last, 1), until: days.until } },
        ]

        const whole = coverageOf(cycle, [...shares, { share, days }])
        expect(coverageOf(cycle, [...shares, ...halves])).toBeCloseTo(whole, 12)
      }),
    )
  })

  test('is unchanged when everything moves by the same number of days', () => {
    fc.assert(
      fc.property(someShares, fc.integer({ min: -4_000, max: 4_000 }), (shares, by) => {
        const moved = shares.map(({ share, days }) => ({ share, days: days && move(days, by) }))

        expect(coverageOf(move(cycle, by), moved)).toBeCloseTo(coverageOf(cycle, shares), 12)
      }),
    )
  })

  test('is what counting day by day gives', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        let sum = 0
        let count = 0
        for (let day = cycle.from; day <= cycle.until; day = addDays(day, 1)) {
          const active = shares.filter(({ days }) => days && days.from <= day && day <= days.until)
          sum += 1 - active.reduce((rest, { share }) => rest * (1 - share), 1)
          count += 1
        }
        expect(coverageOf(cycle, shares)).toBeCloseTo(sum / count, 9)
      }),
      { numRuns: 20 },
    )
  })
})

const anyDays = fc.tuple(fc.nat(729), fc.nat(729)).map(([one, other]) => {
  const from = addDays(cycle.from, Math.min(one, other))
  return commonTo(cycle, { from, until: addDays(cycle.from, Math.max(one, other)) })
})
const anyShare: fc.Arbitrary<DailyShare> = fc.record({
  share: fc.constantFrom(0.045, 0.1, 0.25, 0.3, 0.5, 0.75, 1),
  days: anyDays,
})
const someShares = fc.array(anyShare, { maxLength: 12 })

function period(from: string, until: string): Period {
  return { from: Day.parse(from), until: Day.parse(until) }
}

function move({ from, until }: Period, by: number): Period {
  return { from: addDays(from, by), until: addDays(until, by) }
}

function daysApart({ from, until }: Period): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000
}
