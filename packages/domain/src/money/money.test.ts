import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Amount, allocate, Currency, sumOf, sumsByCurrency } from './index.ts'

describe('money', () => {
  test('adds up to the cent, reversals included', () => {
    expect(sumOf(['0.10', '0.20', '-0.05'].map((amount) => Amount.parse(amount)))).toBe('0.25')
  })

  test('is kept apart by currency', () => {
    const sums = [
      { amount: Amount.parse('10'), currency: Currency.parse('EUR') },
      { amount: Amount.parse('7.5'), currency: Currency.parse('ALL') },
      { amount: Amount.parse('2.25'), currency: Currency.parse('EUR') },
    ]

    expect(sumsByCurrency(sums)).toEqual([
      { amount: '7.5', currency: 'ALL' },
      { amount: '12.25', currency: 'EUR' },
    ])
  })

  test('is not a floating-point number', () => {
    expect(Amount.safeParse('1e6').success).toBe(false)
    expect(Amount.safeParse('12,5').success).toBe(false)
  })
})

describe('allocating a sum', () => {
  test('gives the cents left over to the largest remainders', () => {
    expect(allocate(100_000_000n, [1, 1, 1])).toEqual([33_333_334n, 33_333_333n, 33_333_333n])
  })

  test('never loses a cent', () => {
    const shares = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), shares, (cents, each) => {
        expect(allocate(cents, each).reduce((sum, part) => sum + part, 0n)).toBe(cents)
      }),
    )
  })
})
