import type { Allocation } from '@iisg/domain/responses'
import { sayMoney } from '@iisg/ui/money'

/** What of a response's money is for a need, as somebody stated it. */
export function sayAllocation(allocation: Allocation): string {
  return allocation.by === 'percent' ? `${allocation.percent} % of its money` : sayMoney(allocation)
}
