import { Amount, Currency } from '@iisg/domain/money'
import type { BudgetDraft } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { describe, expect, test } from 'vitest'
import { moneyOf } from './money.ts'
import { anActivity, aTransaction } from './testing/activity.ts'

describe('the money of an activity', () => {
  test('has commitments and payments apart, reversals taken off, currencies never mixed', () => {
    const money = moneyOf(
      anActivity({
        transactions: [
          aTransaction('2', '100.10'),
          aTransaction('2', '-0.10'),
          aTransaction('2', '7', { currency: Currency.parse('ALL') }),
          aTransaction('3', '40'),
          aTransaction('4', '2.5'),
          aTransaction('11', '1000'),
        ],
      }),
    )

    expect(money).toMatchObject({
      committed: [
        { amount: '7', currency: 'ALL' },
        { amount: '100', currency: 'EUR' },
      ],
      spent: [{ amount: '42.5', currency: 'EUR' }],
      fromTotals: false,
    })
  })

  test('has the sums of a list where it has no transactions', () => {
    const totals = [{ type: '2', amount: Amount.parse('5'), currency: Currency.parse('EUR') }]

    expect(moneyOf(anActivity({ totals }))).toMatchObject({
      committed: [{ amount: '5', currency: 'EUR' }],
      fromTotals: true,
    })
  })

  test('has a revised budget instead of the original of those days', () => {
    const original = aBudget('original', '2024-01-01', '2024-12-31')
    const revised = aBudget('revised', '2024-01-01', '2024-12-31')
    const next = aBudget('original', '2025-01-01', '2025-12-31')

    const { budgets } = moneyOf(anActivity({ budgets: [original, revised, next] }))

    expect(budgets).toEqual([revised, next])
  })
})

function aBudget(type: BudgetDraft['type'], from: string, until: string): BudgetDraft {
  return {
    type,
    status: 'committed',
    amount: Amount.parse('10'),
    currency: Currency.parse('EUR'),
    from: Day.parse(from),
    until: Day.parse(until),
    valueDate: null,
  }
}
