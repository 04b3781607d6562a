import { type Money, sumsByCurrency } from '@iisg/domain/money'
import { type BudgetDraft, budgetsInForce } from '@iisg/domain/responses'
import type { IatiActivity } from './activity.ts'

/** The money of one activity, each sum once. Currencies never mix; reversals are taken off. */
export type ActivityMoney = {
  /** Those that hold: an original budget gives way to a revised one for any of its days. */
  budgets: BudgetDraft[]
  /** Outgoing commitments. */
  committed: Money[]
  /** Disbursements and expenditure. */
  spent: Money[]
  /** Whether the sums are the publisher's own, without the transactions behind them. */
  fromTotals: boolean
}

export function moneyOf(activity: IatiActivity): ActivityMoney {
  const fromTotals = activity.transactions.length === 0 && activity.totals.length > 0
  const moves = fromTotals ? activity.totals : activity.transactions
  const sumOfTypes = (...types: string[]) =>
    sumsByCurrency(moves.filter(({ type }) => types.includes(type)))

  return {
    budgets: budgetsInForce(activity.budgets),
    committed: sumOfTypes('2'),
    spent: sumOfTypes('3', '4'),
    fromTotals,
  }
}
