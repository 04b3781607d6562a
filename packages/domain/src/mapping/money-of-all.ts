import { letGo } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { chainsOf, linksIn } from './chains.ts'
import { equalMoneyOver } from './equal-money.ts'
import type { MappingInput } from './mapping.ts'
import { emptyTable, type FindNeed, type MoneyTable, putMoney } from './money.ts'

/**
 * The money of every response in a table.
 *
 * @param rows The row of each link's need.
 * @param places The place of each link's response.
 */
export function moneyOfAll(
  { needs, links, responses, inCents }: MappingInput,
  rows: Int32Array,
  places: Int32Array,
  rowOf: ReadonlyMap<NeedId, number>,
): MoneyTable {
  const table = emptyTable(needs.length)
  const find = finderOf(needs, rowOf)
  const chains = chainsOf(places, responses.length)
  const equal = equalMoneyOver(needs, links, rows, chains)

  for (let place = 0; place < responses.length; place++) {
    const facts = responses[place]
    if (facts === undefined || chains.last[place] === -1) continue
    if (equal.put(table, facts, place)) continue
    putMoney(table, 1, facts, linksIn(chains, place, links), find, inCents)
  }
  letGo(chains)
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
