import type { Method } from '../analysis/index.ts'
import { sharedBits } from './bits.ts'
import type { Blocks, Group } from './blocks.ts'
import { almost, leastLikenessBeside } from './bounds.ts'
import type { Columns } from './columns.ts'
import type { Stretch } from './stretch.ts'
import { shareOfShorter } from './timing-of-rows.ts'

/** Told with the least likeness of their texts, 0 to 1, for two rows to be a finding. */
type Tell = (one: number, other: number, likeness: number) => void

/**
 * Tells each two rows, once, that are enough alike in partners, kinds of work and time for the score
 * to reach a watch even if they share no need.
 */
export function alikeGroups(
  {
    groups,
    stretchOf,
  }: Pick<Blocks, 'groups'> & { stretchOf: (rows: readonly number[]) => Stretch },
  columns: Columns,
  method: Method,
  tell: Tell,
): void {
  const all = [...groups.values()].map((group) => ({ group, stretch: stretchOf(group.rows) }))
  for (const [at, one] of all.entries()) {
    for (let next = at; next < all.length; next++) {
      const other = all[next]
      const known = other && knownOf(one.group, other.group, method)
      if (!other || known === undefined) continue
      if (!mustBeAtOnce(known, method)) {
        eachPair(one.group, other.group, columns, { known, method, tell })
      } else if (one === other) {
        within(one.stretch, { known, method, tell })
      } else {
        // Of two that are at once, one begins while the other is at work: both ways, ties only once.
        startingDuring(one.stretch, other.stretch, 0, { known, method, tell })
        startingDuring(other.stretch, one.stretch, 1, { known, method, tell })
      }
    }
  }
}

/** The same for one row of a group with those of another. */
export function alikeTo(
  row: number,
  its: Group,
  other: Group,
  columns: Columns,
  method: Method,
  tell: Tell,
): void {
  const known = knownOf(its, other, method)
  if (known === undefined) return
  eachPair({ ...its, rows: [row] }, other, columns, { known, method, tell })
}

/** What partners and kinds of work add to the score of two rows; nothing where that is too little. */
function knownOf(one: Group, other: Group, { overlap }: Method): number | undefined {
  if ((one.pillars & other.pillars) === 0 || (one.partners & other.partners) === 0) return undefined
  const { shares, watch } = overlap
  const places = one.named && other.named ? 1 : sharedBits(one.partners, other.partners)
  const known = shares.partners * places + shares.types * sharedBits(one.types, other.types)
  return watch - known > shares.time + shares.text + almost ? undefined : known
}

function mustBeAtOnce(known: number, { overlap: { shares, watch } }: Method): boolean {
  return watch - known > shares.text + almost
}

type Asked = { known: number; method: Method; tell: Tell }

function eachPair(one: Group, other: Group, columns: Columns, { known, method, tell }: Asked) {
  for (const row of one.rows) {
    for (const its of other.rows) {
      if (one === other ? its <= row : its === row) continue
      const likeness = leastLikenessBeside(known, shareOfShorter(columns, row, its), method)
      if (likeness <= 1) tell(row, its, likeness)
    }
  }
}

function within(stretch: Stretch, asked: Asked): void {
  const { from, until } = stretch
  for (let at = 0; at < from.length; at++) {
    const end = until[at] ?? 0
    let last = at
    while (last + 1 < from.length && (from[last + 1] ?? 0) <= end) last++
    against(stretch, at, stretch, at + 1, last, asked)
  }
}

function startingDuring(these: Stretch, those: Stretch, after: 0 | 1, asked: Asked): void {
  let first = 0
  for (let at = 0; at < these.rows.length; at++) {
    const begin = (these.from[at] ?? 0) + after
    while (first < those.rows.length && (those.from[first] ?? 0) < begin) first++
    const end = these.until[at] ?? 0
    let last = first - 1
    while (last + 1 < those.rows.length && (those.from[last + 1] ?? 0) <= end) last++
    against(these, at, those, first, last, asked)
  }
}

/**
 * A row against those from `first` to `last`, which all begin while it is at work. Millions of pairs
 * end here: what rules them out is computed in place.
 */
function against(
  these: Stretch,
  at: number,
  those: Stretch,
  first: number,
  last: number,
  { known, method, tell }: Asked,
): void {
  const [row, end] = [these.rows[at] ?? 0, these.until[at] ?? 0]
  const length = end - (these.from[at] ?? 0) + 1
  for (let next = first; next <= last; next++) {
    const start = those.from[next] ?? 0
    const itsLength = (those.until[next] ?? 0) - start + 1
    const together = Math.min(end - start + 1, itsLength)
    const time = together / Math.min(length, itsLength)
    const likeness = leastLikenessBeside(known, time, method)
    if (likeness <= 1) tell(row, those.rows[next] ?? 0, likeness)
  }
}
