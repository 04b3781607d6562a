import {
  type CoverageMatrix,
  type Crowd,
  columnsOf,
  type InCents,
  indexesOf,
  letGo,
  type MatrixInput,
  type ResponseFacts,
  rowsOf,
  rowsOfLinks,
} from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { crowdsOf, typesByLink } from './crowds.ts'
import { filedByNeed, filedByResponse } from './filed.ts'
import { Layered } from './layered.ts'
import type { MoneyTable } from './money.ts'
import { moneyOfAll } from './money-of-all.ts'
import { ResponsePlaces } from './response-places.ts'

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
  const { needs, method } = input
  const rowOf = new Map(needs.map(({ id }, row) => [id, row]))

  const linkRows = rowsOfLinks(links, rowOf)
  const money = moneyOfAll(given, linkRows, rowOf)
  const columns = columnsOf(links, linkRows, needs.length, input, typesByLink(responses))
  letGo({ linkRows })
  const rows = rowsOf(needs, columns, input)
  const crowds = crowdsOf(columns)
  letGo(columns)

  const places = new ResponsePlaces(responses)
  const linksOf = filedByResponse(links, places)
  return {
    input,
    matrix: { rows, ...indexesOf(rows, method) },
    crowds,
    money,
    rowOf,
    linksTo: new Layered(filedByNeed(links, rowOf)),
    linksOf: new Layered((id) => linksOf(id).filter(({ needId }) => rowOf.has(needId))),
    responses: new Layered((id) => responses[places.of(id)]),
  }
}
