import { moneySufficiencyOf } from '@iisg/domain/analysis'
import { centsOf, type Money } from '@iisg/domain/money'
import type { Need } from '@iisg/domain/needs'
import { type AllocatedTold, type SumTold, sumTold } from './allocated-told.ts'

/** What is allocated to a need as a whole, beside what meeting it is said to cost. */
export type NeedMoneyTold = {
  sum: SumTold
  cost: Money | undefined
  /** How far the money reaches, 0 to 1. Unknown without a total, or an estimate in the same currency. */
  sufficiency: number | undefined
}

/** A link as its reader may know it. */
type LinkTold = { status: 'hidden' } | { status: 'known'; money: AllocatedTold }

/** @returns undefined where nothing is linked to it. */
export function needMoneyTold(
  { cost }: Pick<Need, 'cost'>,
  links: readonly LinkTold[],
): NeedMoneyTold | undefined {
  if (links.length === 0) return undefined
  const known = links.filter((link) => link.status === 'known')
  const sum = sumTold(
    known.map(({ money }) => money),
    links.length - known.length,
  )
  const estimate = cost?.currency === 'EUR' ? (centsOf(cost.amount) ?? null) : null
  const told = sum.status === 'told' && sum.known > 0
  return {
    sum,
    cost: cost ? { amount: cost.amount, currency: cost.currency } : undefined,
    sufficiency: told ? moneySufficiencyOf(sum.cents, estimate) : undefined,
  }
}
