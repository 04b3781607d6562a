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
import type { ResponseId } from '../responses/index.ts'
import { crowdsOf, typesByLink } from './crowds.ts'
import { type Answer, answersTo, type Linked, linkedBy } from './filed.ts'
import { Layered } from './layered.ts'
import type { MoneyTable } from './money.ts'
import { moneyOfAll } from './money-of-all.ts'
import { placesOfResponses } from './response-places.ts'

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
  /** What is linked to each need, by its row. */
  readonly answersTo: Layered<number, readonly Answer[]>
  readonly linkedBy: Layered<ResponseId, Linked>
}

/** Judges a whole mapping. Links to needs that are not among these are left out. */
export function mappingOf(given: MappingInput): Mapping {
  const { links, responses, ...input } = given
  const { needs, method } = input
  const rowOf = new Map(needs.map(({ id }, row) => [id, row]))

  const rows = rowsOfLinks(links, rowOf)
  const places = placesOfResponses(links, responses)
  const money = moneyOfAll(given, rows, places, rowOf)
  const types = typesByLink(responses, places)
  const columns = columnsOf(links, rows, needs.length, input, types)
  const weighed = rowsOf(needs, columns, input)
  const crowds = crowdsOf(columns)
  letGo(columns)

  const filed = { links, rows, responses, places }
  return {
    input,
    matrix: { rows: weighed, ...indexesOf(weighed, method) },
    crowds,
    money,
    rowOf,
    answersTo: new Layered((row) => answersTo(row, filed)),
    linkedBy: new Layered((id) => linkedBy(id, filed)),
  }
}
