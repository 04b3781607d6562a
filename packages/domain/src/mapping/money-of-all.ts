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
  const equal = equalMoneyOver(needs, links, columns)

  facts.forEach((each, index) => {
    const places = order.subarray(starts[index], starts[index + 1])
    if (each === undefined || places.length === 0 || equal.put(table, each, places)) return
    const those = Array.from(places, (at) => links[at]).filter((link) => link !== undefined)
    putMoney(table, 1, each, those, find, inCents)
  })
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
