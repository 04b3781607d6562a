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
  const equal = equalMoneyOver(needs, placesOf(columns, links.length))

  facts.forEach((each, index) => {
    const places = order.subarray(starts[index], starts[index + 1])
    if (each === undefined || places.length === 0) return
    const those = Array.from(places, (at) => links[at]).filter((link) => link !== undefined)
    if (equal.isEqual(each, those) && equal.put(table, each, places)) return
    putMoney(table, 1, each, those, find, inCents)
  })
  return table
}

/** For each link, the row of its need and whom it serves there; −1 where that need is not weighed. */
function placesOf({ starts, link, serves }: Columns, count: number) {
  const rows = new Int32Array(count).fill(-1)
  const served = new Int32Array(count)
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      rows[link[at] ?? 0] = row
      served[link[at] ?? 0] = serves[at] ?? 0
    }
  }
  return { rows, served }
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
