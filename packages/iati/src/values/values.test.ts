import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountIn } from './amount.ts'
import { shareIn } from './share.ts'

describe('an amount', () => {
  test.each([
    ['275688', '275688'],
    [' -1250.50 ', '-1250.50'],
    ['+5', '5'],
    ['007.5', '7.5'],
    ['.5', '0.5'],
    ['0', '0'],
    ['12.', '12'],
    ['1094.3300000000002', '1094.3300000000'],
    ['0.99999999999', '1.0000000000'],
  ])('is read from "%s"', (text, amount) => {
    expect(amountIn(text)).toBe(amount)
  })

  test.each(['', '.', '-', '1,5', '1 500', '1e3', 'NaN', '1'.repeat(16), '$5'])(
    'is not guessed from "%s"',
    (text) => {
      expect(amountIn(text)).toBeNull()
    },
  )

  test('stays what it is to the last of ten decimals', () => {
    const exact = fc.stringMatching(/^-?(?:0|[1-9]\d{0,14})\.\d{1,10}$/)
    fc.assert(
      fc.property(exact, (text) => {
        expect(amountIn(text)).toBe(text)
      }),
    )
  })
})

describe('a share', () => {
  test.each([
    ['100', 100],
    ['33.33', 33.33],
    ['0.5714285714285714', 0.5714285714285714],
    ['0', 0],
    ['50 %', 50],
  ])('is read from "%s"', (text, share) => {
    expect(shareIn(text)).toBe(share)
  })

  test.each(['', '-5', '101', '33,33', 'half'])('is not guessed from "%s"', (text) => {
    expect(shareIn(text)).toBeNull()
  })
})
