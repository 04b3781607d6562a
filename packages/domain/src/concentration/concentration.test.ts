import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concentrationOf, inequalityOf, portfolioOverlapOf } from './index.ts'

const amount = fc.integer({ min: 0, max: 1_000_000 })

describe('concentration', () => {
  test('follows the worked example: 5, 3 and 2 million', () => {
    const found = concentrationOf([
      { key: 'A', amount: 5 },
      { key: 'B', amount: 3 },
      { key: 'C', amount: 2 },
    ])

    expect(found?.shares.map(({ share }) => share)).toEqual([0.5, 0.3, 0.2])
    expect(found?.hhi).toBeCloseTo(0.38, 12)
    expect(found?.effectiveNumber).toBeCloseTo(2.63, 2)
    expect(found?.fragmentation).toBeCloseTo(0.62, 12)
    expect(found?.top).toEqual({ key: 'A', share: 0.5 })
  })

  test('is not known where there is nothing to share, and refuses less than nothing', () => {
    expect(concentrationOf([])).toBeUndefined()
    expect(concentrationOf([{ key: 'A', amount: 0 }])).toBeUndefined()
    expect(() => concentrationOf([{ key: 'A', amount: -1 }])).toThrow(RangeError)
  })

  test('lies between one nth and one, and does not change with the unit or the order', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1 }),
        fc.integer({ min: 1, max: 99 }),
        (all, by) => {
          fc.pre(all.some((each) => each > 0))
          const held = all.map((each, key) => ({ key, amount: each }))
          const found = concentrationOf(held)
          const other = concentrationOf(
            held.map(({ key, amount }) => ({ key, amount: amount * by })).toReversed(),
          )

          expect(found?.hhi).toBeGreaterThanOrEqual(1 / all.length - 1e-12)
          expect(found?.hhi).toBeLessThanOrEqual(1 + 1e-12)
          expect(found?.top.share).toBeLessThanOrEqual(1)
          expect(other?.hhi).toBeCloseTo(found?.hhi ?? Number.NaN, 12)
        },
      ),
    )
  })

  test('never falls when two become one', () => {
    fc.assert(
      fc.property(amount, amount, fc.array(amount), (one, other, rest) => {
        const hhi = (all: number[]) =>
          concentrationOf(all.map((each, key) => ({ key, amount: each })))?.hhi ?? 1

        expect(hhi([one + other, ...rest])).toBeGreaterThanOrEqual(
          hhi([one, other, ...rest]) - 1e-12,
        )
      }),
    )
  })
})

describe("Theil's T", () => {
  test('follows the worked example: 6, 2, 1 in one pillar and 2, 1 in another', () => {
    const found = inequalityOf([
      [6, 2, 1],
      [2, 1],
    ])

    expect(found?.total).toBeCloseTo(0.2515, 4)
    expect(found?.within).toBeCloseTo(0.2016, 4)
    expect(found?.between).toBeCloseTo(0.0499, 4)
  })

  test('splits exactly into within and between', () => {
    fc.assert(
      fc.property(fc.array(fc.array(amount, { minLength: 1 }), { minLength: 1 }), (groups) => {
        fc.pre(groups.flat().some((each) => each > 0))
        const found = inequalityOf(groups)
        if (!found) throw new Error('there is something to share')

        expect(found.within + found.between).toBeCloseTo(found.total, 9)
        expect(found.total).toBeGreaterThanOrEqual(-1e-12)
        expect(found.total).toBeLessThanOrEqual(Math.log(groups.flat().length) + 1e-9)
      }),
    )
  })

  test('is 0 where all have the same, and not known where nobody has anything', () => {
    expect(inequalityOf([[3, 3], [3]])).toEqual({ total: 0, within: 0, between: 0 })
    expect(inequalityOf([[0], [0, 0]])).toBeUndefined()
  })
})

describe('the overlap of two portfolios', () => {
  const d = new Map(Object.entries({ N1: 0.5, N2: 0.3, N3: 0.2 }))
  const e = new Map(Object.entries({ N1: 0.4, N3: 0.1, N5: 0.5 }))

  test('follows the worked example', () => {
    expect(portfolioOverlapOf(d, e)).toBeCloseTo(0.5, 12)
  })

  test('is 1 with itself, 0 where nothing is shared, and unknown of nothing', () => {
    expect(portfolioOverlapOf(d, d)).toBe(1)
    expect(portfolioOverlapOf(d, new Map([['N9', 4]]))).toBe(0)
    expect(portfolioOverlapOf(d, new Map())).toBeUndefined()
  })

  test('lies between 0 and 1, is the same both ways, and does not know how large each is', () => {
    const portfolio = fc
      .dictionary(fc.constantFrom('N1', 'N2', 'N3', 'N4'), fc.integer({ min: 1, max: 1000 }), {
        minKeys: 1,
      })
      .map((each) => new Map(Object.entries(each)))
    fc.assert(
      fc.property(portfolio, portfolio, fc.integer({ min: 1, max: 99 }), (one, other, by) => {
        const overlap = portfolioOverlapOf(one, other) ?? Number.NaN
        const larger = new Map([...other].map(([place, amount]) => [place, amount * by]))

        expect(overlap).toBeGreaterThanOrEqual(0)
        expect(overlap).toBeLessThanOrEqual(1)
        expect(portfolioOverlapOf(other, one)).toBeCloseTo(overlap, 12)
        expect(portfolioOverlapOf(one, larger)).toBeCloseTo(overlap, 12)
      }),
    )
  })
})
