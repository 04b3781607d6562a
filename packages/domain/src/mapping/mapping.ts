import {
  type CoverageMatrix,
  type InCents,
  indexesOf,
  type MatrixInput,
  type MatrixRow,
  type ResponseFacts,
  rowsOf,
} from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { type Crowd, crowdsOf } from './crowds.ts'
import { Layered } from './layered.ts'
import { emptyTable, type FindNeed, type MoneyTable, putMoney } from './money.ts'

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
  readonly needs: readonly MappedNeed[]
  readonly money: MoneyTable
  readonly rowOf: ReadonlyMap<NeedId, number>
  readonly responses: Layered<ResponseId, ResponseFacts>
  /** To which needs each response is linked. */
  readonly needsOf: Layered<ResponseId, readonly NeedId[]>
}

/** What a need's row of the matrix was made from, and what is at work in its cells. */
export type MappedNeed = {
  readonly links: readonly SupportLink[]
  readonly crowds: Record<Partner, Crowd>
}

/** Judges a whole mapping. Links to needs that are not among these are left out. */
export function mappingOf(given: MappingInput): Mapping {
  const { links: all, responses, ...input } = given
  const rowOf = new Map(input.needs.map(({ id }, row) => [id, row]))
  const links = all.filter(({ needId }) => rowOf.has(needId))
  const facts = new Map(responses.map((each) => [each.id, each]))
  const linksOf = Map.groupBy(links, ({ response }) => response.id)
  const linksTo = Map.groupBy(links, ({ needId }) => needId)

  const money = emptyTable(input.needs.length)
  const find = finderOf(input.needs, rowOf)
  for (const [id, those] of linksOf) {
    const told = facts.get(id)
    if (told) putMoney(money, 1, told, those, find, input.inCents)
  }
  const crowds = crowdsOf(input.needs, links, (id) => facts.get(id), input)
  const rows = rowsOf(input.needs, { ...input, links })

  return {
    input,
    matrix: { rows, ...indexesOf(rows, input.method) },
    needs: rows.map((row: MatrixRow, at) => ({
      links: linksTo.get(row.need.id) ?? [],
      crowds: crowds[at] ?? never(row.need.code),
    })),
    money,
    rowOf,
    responses: new Layered(facts),
    needsOf: new Layered(
      new Map([...linksOf].map(([id, those]) => [id, those.map(({ needId }) => needId)])),
    ),
  }
}

export function finderOf(
  needs: MappingInput['needs'],
  rowOf: ReadonlyMap<NeedId, number>,
): FindNeed {
  return (id) => {
    const row = rowOf.get(id)
    const need = row === undefined ? undefined : needs[row]
    return row === undefined || need === undefined ? undefined : { need, row }
  }
}

/** Rows and crowds are made of the same needs, in the same order. */
function never(code: string): never {
  throw new Error(`The need ${code} was not weighed`)
}
