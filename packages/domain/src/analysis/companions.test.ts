import { describe, expect, test } from 'vitest'
import { aLink, days } from '../testing/index.ts'
import { contributionOf, kindCompletenessOf, methodOf, moneySufficiencyOf } from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)
const contribution = (
  details: Parameters<typeof aLink>[0],
  aspects: readonly 'legislative'[] = [],
) => contributionOf({ ...aLink(details), aspects: [...aspects] }, 'AL', window, method)

describe('kind completeness', () => {
  test('is the share of the kinds asked for that a response addresses', () => {
    const legislative = contribution({ strength: 'marginal' }, ['legislative'])

    expect(kindCompletenessOf(['legislative', 'operational'], [legislative], method)).toEqual({
      value: 0.5,
      missing: ['operational'],
    })
  })

  test('takes a link without aspects for all of them', () => {
    const all = contribution({ strength: 'partial' })

    expect(kindCompletenessOf(['legislative', 'operational'], [all], method).value).toBe(1)
  })

  test('does not count a share below a quarter, another partner, or days outside the cycle', () => {
    const nothing = [
      contribution({ strength: 'marginal', status: 'suspended' }),
      contribution({ partners: ['RS'] }),
      contribution({ period: { status: 'known', ...days('2020-01-01', '2020-12-31') } }),
    ]

    expect(kindCompletenessOf(['operational'], nothing, method).value).toBe(0)
  })
})

describe('money sufficiency', () => {
  test('is how far the money reaches, and never more than all of it', () => {
    expect(moneySufficiencyOf(250_000_00, 1_000_000_00)).toBe(0.25)
    expect(moneySufficiencyOf(2_000_000_00, 1_000_000_00)).toBe(1)
  })

  test('is unknown without an estimate, which is not the same as nothing', () => {
    expect(moneySufficiencyOf(250_000_00, null)).toBeUndefined()
    expect(moneySufficiencyOf(0, 1_000_000_00)).toBe(0)
  })
})
