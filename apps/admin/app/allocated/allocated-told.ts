import {
  type NeedMoney,
  needMoneyIn,
  type ResponseMoney,
  type SplitRule,
} from '@iisg/domain/analysis'
import type { Money } from '@iisg/domain/money'
import { counts, type Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'

/** What of a response's money is for a need, told for who asks. */
export type AllocatedTold =
  | (NeedMoney & {
      status: 'told'
      converted: boolean
      rule: SplitRule
      /** Over how many cells the whole is split, of needs that whoever asks may know. */
      splitOver: number
    })
  | { status: 'no amount' | 'in its parts' | 'cancelled' | 'need not weighed' | 'serves nobody' }
  | { status: 'not converted'; money: Money[] }

/** What is allocated to a need, or to some of its partners, of a response's money. */
export function allocatedTold(
  need: Pick<Need, 'id' | 'state'>,
  money: ResponseMoney | undefined,
  among?: readonly Partner[],
): AllocatedTold {
  if (money === undefined) return { status: 'no amount' }
  if (money.status !== 'allocated') return money
  if (!counts(need.state, 'working')) return { status: 'need not weighed' }

  const part = needMoneyIn(money, need.id, among)
  if (part.cells.length === 0) return { status: 'serves nobody' }
  const { converted, rule, parts } = money
  return { ...part, status: 'told', converted, rule, splitOver: parts.length }
}

/** Several parts together. Where there is one that is not told, no sum is: it could be taken apart. */
export type SumTold =
  | {
      status: 'told'
      cents: number
      converted: boolean
      /** How many of the parts have an amount, and of how many none is known. */
      known: number
      unknown: number
    }
  | { status: 'not told' }

/** @param hidden How many responses there are besides that whoever asks may not know. */
export function sumTold(parts: readonly AllocatedTold[], hidden: number): SumTold {
  if (hidden > 0) return { status: 'not told' }
  const told = parts.flatMap((part) => (part.status === 'told' ? [part] : []))
  const unknown = parts.filter(
    ({ status }) => status === 'no amount' || status === 'not converted',
  ).length
  return {
    status: 'told',
    cents: told.reduce((sum, { cents }) => sum + cents, 0),
    converted: told.some(({ converted }) => converted),
    known: told.length,
    unknown,
  }
}
