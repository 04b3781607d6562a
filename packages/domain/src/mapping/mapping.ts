import {
  type CoverageMatrix,
  columnsOf,
  type InCents,
  indexesOf,
  type MatrixInput,
  type ResponseFacts,
  rowsOf,
} from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { type Crowd, crowdsOf } from './crowds.ts'
import { filedByResponse } from './filed.ts'
import { Layered } from './layered.ts'
import type { MoneyTable } from './money.ts'
import { moneyOfAll } from './money-of-all.ts'

/** All that a mapping is judged from: rows, as the database gives them. */
export type MappingInput = MatrixInput & {
  responses: readonly ResponseFacts[]
  /** Tells an amount that was stated for a link in whole cents of the euro. */
  inCents: InCents
}

/**
 * A mapping, judged: the matrix, what is at work in each cell, and who pays how much for it. It is
 * never changed: an edit makes another one, which shares all that the edit did not touch.
 */
export type Mapping = {
  readonly input: Omit<MappingInput, 'links' | 'responses'>
  readonly matrix: CoverageMatrix
  /** In the order of the rows of the matrix. */
  readonly crowds: readonly Record<Partner, Crowd>[]
  readonly money: MoneyTable
  readonly rowOf: ReadonlyMap<NeedId, number>
  /** The links of each need, by its row, and of each response. */
  readonly linksTo: Layered<number, readonly SupportLink[]>
  readonly linksOf: Layered<ResponseId, readonly SupportLink[]>
  readonly responses: Layered<ResponseId, ResponseFacts>
}

/** Judges a whole mapping. Links to needs that are not among these are left out. */
export function mappingOf(given: MappingInput): Mapping {
  const { links, responses, ...input } = given
  const { needs, window, method } = input
  const ids = needs.map(({ id }) => id)
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const columns = columnsOf(ids, links, window, method)
  const filed = filedByResponse(links, responses)
  const rows = rowsOf(needs, columns, input)
  const among = ({ needId }: SupportLink) => rowOf.has(needId)

  return {
    input,
    matrix: { rows, ...indexesOf(rows, method) },
    crowds: crowdsOf(columns, filed.types),
    money: moneyOfAll(given, columns, filed, rowOf),
    rowOf,
    linksTo: new Layered((row) => {
      const [start, end] = [columns.starts[row], columns.starts[row + 1]]
      return linksAt(links, columns.order.subarray(start, end))
    }),
    linksOf: new Layered((id) => {
      const at = filed.indexOf(id)
      if (at === undefined) return undefined
      const [start, end] = [filed.starts[at], filed.starts[at + 1]]
      return linksAt(links, filed.order.subarray(start, end)).filter(among)
    }),
    responses: new Layered((id) => {
      const at = filed.indexOf(id)
      return at === undefined ? undefined : filed.facts[at]
    }),
  }
}

function linksAt(links: readonly SupportLink[], places: Int32Array): SupportLink[] {
  return Array.from(places, (at) => links[at]).filter((link) => link !== undefined)
}
