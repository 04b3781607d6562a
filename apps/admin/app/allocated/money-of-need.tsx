import { sayMoney } from '@iisg/ui/money'
import { percent } from '@iisg/ui/numbers'
import type { NeedMoneyTold } from './need-money.ts'
import { saySum } from './say-allocated.ts'

/** What is allocated to a need, and how far that reaches. */
export function MoneyOfNeed({ allocated }: { allocated: NeedMoneyTold | undefined }) {
  if (allocated === undefined) return null
  const { sum, cost, sufficiency } = allocated
  const unknown = sum.status === 'told' && sum.unknown > 0
  return (
    <p>
      Money allocated to it in all: {saySum(sum)}.{' '}
      {cost && `It is said to cost ${sayMoney(cost)}. `}
      {sufficiency !== undefined &&
        `What is known covers ${unknown ? 'at least ' : ''}${percent(sufficiency)} of that.`}
    </p>
  )
}
