import { type Partner, partners } from '@iisg/domain/partners'
import type { SyntheticResponse } from '../synthetic/responses.ts'
import type { Synthetic } from '../synthetic/synthetic.ts'

export type ColumnType = 'uuid' | 'varchar' | 'date' | 'boolean' | 'bigint' | 'integer'

/** A table: its columns with their types, and its rows. Days and ids are texts here. */
export type Table = {
  name: string
  columns: Readonly<Record<string, ColumnType>>
  rows: () => Iterable<Value[]>
}

export type Value = string | number | boolean

/**
 * A mapping as a database keeps it: the rows that the product judges, as rows of five tables. Ids are
 * UUIDs, words are words and days are days, there as here.
 */
export function tablesOf({ needs, responses, links }: Synthetic): Table[] {
  return [
    {
      name: 'need',
      columns: { need: 'uuid', priority: 'varchar' },
      rows: () => rowsOf(needs, ({ id, priority }) => [[id, priority]]),
    },
    {
      name: 'need_partner',
      columns: { need: 'uuid', partner: 'integer' },
      rows: () => rowsOf(needs, partnerRows),
    },
    {
      name: 'response',
      columns: {
        response: 'uuid',
        status: 'varchar',
        committed: 'boolean',
        starts_on: 'date',
        ends_on: 'date',
        for_region: 'boolean',
        cents: 'bigint',
      },
      rows: () => rowsOf(responses, (response) => [responseRow(response)]),
    },
    {
      name: 'response_partner',
      columns: { response: 'uuid', partner: 'integer' },
      rows: () => rowsOf(responses, partnerRows),
    },
    {
      name: 'link',
      columns: { need: 'uuid', response: 'uuid', strength: 'varchar' },
      rows: () =>
        rowsOf(links, ({ needId, response, strength }) => [[needId, response.id, strength]]),
    },
  ]
}

function responseRow(response: SyntheticResponse): Value[] {
  const { id, status, committed, period, regional, partners: those, cents } = response
  const forRegion = regional && those.length === 0
  return [id, status, committed, period.from, period.until, forRegion, cents]
}

function partnerRows({ id, partners: those }: { id: string; partners: Partner[] }): Value[][] {
  return those.map((each) => [id, placeOf(each)])
}

/** One after the other: a million rows need not be there twice. */
function* rowsOf<T>(of: Iterable<T>, rows: (one: T) => Value[][]): Generator<Value[]> {
  for (const each of of) yield* rows(each)
}

/** The place of a partner in the alphabet: cents that are left over go by it, there as here. */
function placeOf(partner: Partner): number {
  return partners.indexOf(partner)
}
