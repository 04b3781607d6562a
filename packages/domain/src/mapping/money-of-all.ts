import type { Columns } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { equalMoneyOver } from './equal-money.ts'
import type { FiledByResponse } from './filed.ts'
import type { MappingInput } from './mapping.ts'
import { emptyTable, type FindNeed, type MoneyTable, putMoney } from './money.ts'

/** The money of every response in a table. */
export function moneyOfAll(
  { needs, links, inCents }: MappingInput,
  columns: Columns,
  { starts, order, facts }: FiledByResponse,
  rowOf: ReadonlyMap<NeedId, number>,
): MoneyTable {
  const table = emptyTable(needs.length)
  const find = finderOf(needs, rowOf)
  const equal = equalMoneyOver(needs, order, columns)

  for (let index = 0; index < facts.length; index++) {
    const each = facts[index]
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0]
    if (each === undefined || start === end || equal.put(table, each, start, end)) continue
    const places = Array.from(order.subarray(start, end))
    const those = places.flatMap((at) => links[at] ?? [])
    putMoney(table, 1, each, those, find, inCents)
  }
  return table
}

export function finderOf(
  needs: MappingInput['needs'],
  rowOf: ReadonlyMap<NeedId, number>,
): FindNeed {
  return (id: SupportLink['needId']) => {
    const row = rowOf.get(id)
    const need = row === undefined ? undefined : needs[row]
    return row === undefined || need === undefined ? undefined : { need, row }
  }
}
