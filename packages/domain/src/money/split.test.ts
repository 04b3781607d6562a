import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, splitByWeights, splitEqually } from './index.ts'

const cents = fc.integer({ min: 0, max: 10 ** 15 })

describe('splitting whole cents', () => {
  test('equally is what allocating with equal shares gives', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 40 }), (whole, count) => {
        const parts = splitEqually(whole, count)

        expect(parts.map(BigInt)).toEqual(allocate(BigInt(whole), Array(count).fill(1)))
      }),
    )
  })

  test('by weights never loses a cent', () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(cents, weights, (whole, each) => {
        expect(splitByWeights(whole, each).reduce((sum, part) => sum + part, 0)).toBe(whole)
      }),
    )
  })

  test('refuses what a number cannot hold exactly', () => {
    expect(() => splitEqually(0.5, 2)).toThrow(RangeError)
    expect(() => splitEqually(2 ** 53, 2)).toThrow(RangeError)
    expect(() => splitByWeights(-1, [1])).toThrow(RangeError)
  })
})
