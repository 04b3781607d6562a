import { pillars } from '../pillars/index.ts'
import { type Columns, namedBit, partnersMask, pillarsMask, typesMask } from './columns.ts'
import type { ComparedResponse } from './compared.ts'

/**
 * What rows are found under. Two that could be a finding share a need, or a provider in a pillar, or
 * an identifier; or they are in groups that have pillars, partners and kinds of work in common.
 */
export type Blocks = {
  needs: Map<number, number[]>
  providers: Map<number, number[]>
  identifiers: Map<string, number[]>
  groups: Map<number, Group>
  /** The numbers that organisations go by here. */
  organisations: Map<string, number>
}

/** Rows with the same pillars, partners and kinds of work. */
export type Group = {
  pillars: number
  partners: number
  types: number
  /** Of rows that name institutions, how many partners they share says nothing of B. */
  named: boolean
  rows: number[]
}

export function noBlocks(): Blocks {
  return {
    ...{ needs: new Map(), providers: new Map(), identifiers: new Map(), groups: new Map() },
    organisations: new Map(),
  }
}

/** Puts a row under all that it can be found by. */
export function addTo(blocks: Blocks, row: number, columns: Columns, response: ComparedResponse) {
  for (const need of columns.needsOf(row)) listIn(blocks.needs, need).push(row)
  for (const key of providerKeys(blocks, response)) listIn(blocks.providers, key).push(row)
  for (const key of columns.identifiers[row] ?? []) listIn(blocks.identifiers, key).push(row)
  groupOf(blocks, row, columns).rows.push(row)
}

/** Takes it away again, as long as the columns still have what it was put under. */
export function takeFrom(
  blocks: Blocks,
  row: number,
  columns: Columns,
  response: ComparedResponse,
) {
  for (const need of columns.needsOf(row)) remove(blocks.needs.get(need), row)
  for (const key of providerKeys(blocks, response)) remove(blocks.providers.get(key), row)
  for (const key of columns.identifiers[row] ?? []) remove(blocks.identifiers.get(key), row)
  remove(groupOf(blocks, row, columns).rows, row)
}

/** Who pays and who carries it out, in each pillar, as numbers: to pay is not to carry out. */
export function providerKeys(blocks: Blocks, response: ComparedResponse): number[] {
  const keys: number[] = []
  for (const pillar of response.pillars) {
    const at = pillars.indexOf(pillar)
    for (const id of response.funderIds) {
      keys.push(2 * codeOf(id, blocks) * pillars.length + at)
    }
    for (const id of response.implementerIds) {
      keys.push((2 * codeOf(id, blocks) + 1) * pillars.length + at)
    }
  }
  return keys
}

function codeOf(organisationId: string, { organisations }: Blocks): number {
  const known = organisations.get(organisationId)
  if (known !== undefined) return known
  organisations.set(organisationId, organisations.size)
  return organisations.size - 1
}

/** The group of rows that a row is of, made where it is the first. */
export function groupOf({ groups }: Blocks, row: number, columns: Columns): Group {
  const bits = columns.bits[row] ?? 0
  const known = groups.get(bits)
  if (known) return known
  const group = {
    pillars: bits & pillarsMask,
    partners: bits & partnersMask,
    types: bits & typesMask,
    named: (bits & namedBit) !== 0,
    rows: [],
  }
  groups.set(bits, group)
  return group
}

function listIn<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const known = lists.get(key)
  if (known) return known
  const list: number[] = []
  lists.set(key, list)
  return list
}

function remove(rows: number[] | undefined, row: number): void {
  const at = rows?.indexOf(row) ?? -1
  if (at >= 0) rows?.splice(at, 1)
}
