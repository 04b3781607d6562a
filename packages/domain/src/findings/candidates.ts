import type { Method } from '../analysis/index.ts'
import { sharedBits } from './bits.ts'
import type { Blocks, Group } from './blocks.ts'
import type { Columns } from './columns.ts'

/** The first of the two stays the same for as long as it can. */
export type Tell = (one: number, other: number) => void

/** The same with what partners and kinds of work add to the score of both, at most. */
type TellKnown = (one: number, other: number, known: number) => void

/** Tells each two rows that share a need, once, however many they share. */
export function sharingNeeds({ needs }: Blocks, columns: Columns, tell: Tell): void {
  const seen = new Int32Array(columns.rows).fill(-1)
  for (let row = 0; row < columns.rows; row++) {
    for (let at = columns.needsFrom[row] ?? 0; at < (columns.needsUntil[row] ?? 0); at++) {
      for (const other of needs.get(columns.needs[at] ?? -1) ?? []) {
        if (other >= row || seen[other] === row) continue
        seen[other] = row
        tell(row, other)
      }
    }
  }
}

/** Tells each two rows of a list that are at work at once, once. */
export function togetherIn(rows: readonly number[], columns: Columns, tell: Tell): void {
  const sorted = byStart(rows, columns)
  const starts = Int32Array.from(sorted, (row) => columns.from[row] ?? 0)
  for (let at = 0; at < sorted.length; at++) {
    const row = sorted[at] ?? 0
    const end = columns.until[row] ?? 0
    for (let next = at + 1; next < sorted.length && (starts[next] ?? 0) <= end; next++) {
      tell(row, sorted[next] ?? 0)
    }
  }
}

/**
 * Tells each two rows, once, that are enough alike in partners, kinds of work and time for the score
 * to reach a watch even if they share no need, were their texts the same.
 */
export function alikeGroups(
  { groups }: Blocks,
  columns: Columns,
  method: Method,
  tell: TellKnown,
): void {
  const all = [...groups.values()].filter(({ rows }) => rows.length > 0)
  for (let at = 0; at < all.length; at++) {
    for (let next = at; next < all.length; next++) {
      const [one, other] = [all[at], all[next]]
      if (one && other) pairsOf(one, other, columns, method, tell)
    }
  }
}

/** The same for the rows of one group with those of another. */
export function pairsOf(
  one: Group,
  other: Group,
  columns: Columns,
  method: Method,
  tellKnown: TellKnown,
): void {
  if ((one.pillars & other.pillars) === 0 || (one.partners & other.partners) === 0) return
  const { shares, watch } = method.overlap
  const places = one.named && other.named ? 1 : sharedBits(one.partners, other.partners)
  const known = shares.partners * places + shares.types * sharedBits(one.types, other.types)
  const left = watch - known
  if (left > shares.time + shares.text + almost) return
  const tell = (row: number, its: number) => tellKnown(row, its, known)

  const mustBeAtOnce = left > shares.text + almost
  if (one === other) {
    if (mustBeAtOnce) togetherIn(one.rows, columns, tell)
    else eachPairIn(one.rows, tell)
  } else if (mustBeAtOnce) togetherAcross(one.rows, other.rows, columns, tell)
  else for (const row of one.rows) for (const its of other.rows) tell(row, its)
}

/** Sums are rounded at the ninth place. */
const almost = 1e-6

function eachPairIn(rows: readonly number[], tell: Tell): void {
  for (const [at, row] of rows.entries()) {
    for (let next = at + 1; next < rows.length; next++) tell(row, rows[next] ?? 0)
  }
}

/** Of two that are at once, one begins while the other is at work: both ways, ties only once. */
function togetherAcross(
  ones: readonly number[],
  others: readonly number[],
  columns: Columns,
  tell: Tell,
): void {
  const [these, those] = [byStart(ones, columns), byStart(others, columns)]
  startingDuring(these, those, 0, columns, tell)
  startingDuring(those, these, 1, columns, tell)
}

function startingDuring(
  these: Int32Array,
  those: Int32Array,
  after: 0 | 1,
  { from, until }: Columns,
  tell: Tell,
): void {
  let first = 0
  for (const row of these) {
    const begin = (from[row] ?? 0) + after
    while (first < those.length && (from[those[first] ?? 0] ?? 0) < begin) first++
    const end = until[row] ?? 0
    for (let at = first; at < those.length && (from[those[at] ?? 0] ?? 0) <= end; at++) {
      tell(row, those[at] ?? 0)
    }
  }
}

/** The rows whose days are known, by their first. */
function byStart(rows: readonly number[], { from, until }: Columns): Int32Array {
  const known = rows.filter((row) => (until[row] ?? 0) >= (from[row] ?? 0))
  return Int32Array.from(known).sort((one, other) => (from[one] ?? 0) - (from[other] ?? 0))
}
