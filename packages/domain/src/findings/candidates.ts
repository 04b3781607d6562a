import type { Columns } from './columns.ts'

/** Rows under what they share: a need, a provider, an identifier. */
export type Lists = Map<string | number, number[]>

/** Who serves the same partners with the same kinds of work, in the same pillars. */
export type Group = { pillars: number; partners: number; types: number; rows: number[] }

export type Tell = (one: number, other: number) => void

/** Tells each two rows of a list that are at work at once, once. */
export function togetherIn(rows: readonly number[], { from, until }: Columns, tell: Tell): void {
  const known = rows.filter((row) => (until[row] ?? 0) >= (from[row] ?? 0))
  const sorted = Int32Array.from(known).sort((one, other) => (from[one] ?? 0) - (from[other] ?? 0))
  const starts = Int32Array.from(sorted, (row) => from[row] ?? 0)
  for (let at = 0; at < sorted.length; at++) {
    const row = sorted[at] ?? 0
    const end = until[row] ?? 0
    for (let next = at + 1; next < sorted.length && (starts[next] ?? 0) <= end; next++) {
      tell(row, sorted[next] ?? 0)
    }
  }
}

/** Tells each two rows of two lists that are at work at once, once. */
export function togetherAcross(
  ones: readonly number[],
  others: readonly number[],
  { from, until }: Columns,
  tell: Tell,
): void {
  const byStart = (one: number, other: number) => (from[one] ?? 0) - (from[other] ?? 0)
  const isKnown = (row: number) => (until[row] ?? 0) >= (from[row] ?? 0)
  const [these, those] = [ones, others].map((rows) =>
    Int32Array.from(rows.filter(isKnown)).sort(byStart),
  )
  if (!these || !those) return
  // Of two that are at once, one begins while the other is at work: both ways, ties only once.
  startingDuring(these, those, 0, { from, until }, tell)
  startingDuring(those, these, 1, { from, until }, (one, other) => tell(other, one))
}

function startingDuring(
  these: Int32Array,
  those: Int32Array,
  after: 0 | 1,
  { from, until }: Pick<Columns, 'from' | 'until'>,
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

/** Tells each two rows that share a list, once, however many they share. */
export function sharing(
  lists: Lists,
  keysOf: (row: number) => readonly (string | number)[],
  rows: Iterable<number>,
  tell: Tell,
): void {
  const seen = new Int32Array(highestIn(lists) + 1).fill(-1)
  for (const row of rows) {
    for (const key of keysOf(row)) {
      for (const other of lists.get(key) ?? []) {
        if (other >= row || seen[other] === row) continue
        seen[other] = row
        tell(other, row)
      }
    }
  }
}

function highestIn(lists: Lists): number {
  let highest = 0
  for (const rows of lists.values()) for (const row of rows) if (row > highest) highest = row
  return highest
}
