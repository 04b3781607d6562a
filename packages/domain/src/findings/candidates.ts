import type { Method } from '../analysis/index.ts'
import { sharedBits, typeBits } from './bits.ts'
import type { Blocks, Group } from './blocks.ts'
import { type Columns, namedBit, partnersFrom, partnersMask, typesMask } from './columns.ts'

/** The first of the two stays the same for as long as it can. */
export type Tell = (one: number, other: number) => void

/** The same with what partners and kinds of work add to the score of both, at most. */
type TellKnown = (one: number, other: number, known: number) => void

/**
 * Tells each two rows, once, that share a need and are enough alike otherwise. Most pairs end here,
 * so the rows of each need lie side by side with what rules them out: what each adds is at most what
 * `leastLikeness` then asks for in full.
 */
export function sharingNeeds(columns: Columns, method: Method, tell: Tell): void {
  const lists = needLists(columns)
  const seen = new Int32Array(columns.rows).fill(-1)
  const { shares, watch } = method.overlap
  const mostBeside = shares.text + almost

  for (let row = 0; row < columns.rows; row++) {
    const bits = columns.bits[row] ?? 0
    const complements = columns.complements[row] ?? 0
    const [from, until] = [columns.from[row] ?? 0, columns.until[row] ?? 0]
    const weight = columns.weight[row] ?? 0
    for (let need = columns.needsFrom[row] ?? 0; need < (columns.needsUntil[row] ?? 0); need++) {
      const code = columns.needs[need] ?? 0
      const end = lists.starts[code + 1] ?? 0
      for (let at = lists.starts[code] ?? 0; at < end; at++) {
        const other = lists.rows[at] ?? 0
        // Rows ascend in a list: those behind this one find it themselves.
        if (other >= row) break
        const its = lists.bits[at] ?? 0
        const common = bits & its
        if ((common & partnersMask) === 0) {
          // Without a partner only a synergy is left, of complementary work or of shared seats.
          const gains = (complements & its) !== 0 || (common & seats) !== 0
          if (!gains && (common & namedBit) === 0) continue
        } else if ((common & typesMask) === 0 && (complements & its) === 0) {
          const start = Math.max(from, lists.from[at] ?? 0)
          const together = Math.min(until, lists.until[at] ?? 0) - start + 1
          const places = (common & namedBit) !== 0 ? 1 : partnersShared(bits, its)
          const itsWeight = lists.weight[at] ?? 0
          const needs = weight < itsWeight ? weight / itsWeight : itsWeight / weight
          const most =
            shares.needs * needs + shares.partners * places + (together > 0 ? shares.time : 0)
          if (watch - most > mostBeside && !gainsByNeeds(needs, method)) continue
        }
        if (seen[other] === row) continue
        seen[other] = row
        tell(row, other)
      }
    }
  }
}

/** Whether needs alone, were the place and the time the same, could make a synergy. */
function gainsByNeeds(needs: number, { synergy }: Method): boolean {
  const { shares, from } = synergy
  return shares.needs * needs + shares.time + shares.place >= from - almost
}

const seats = typeBits(['training'])

/** The share of partners in common of the bits of two rows, looked up. */
function partnersShared(ones: number, others: number): number {
  const [some, more] = [
    (ones & partnersMask) >> partnersFrom,
    (others & partnersMask) >> partnersFrom,
  ]
  return partnerShares[some * 64 + more] ?? 0
}

const partnerShares = Float64Array.from({ length: 64 * 64 }, (_, pair) =>
  sharedBits(pair >> 6, pair & 63),
)

/** The rows of each need, ascending, with what rules most of them out. */
function needLists(columns: Columns) {
  let [highest, links] = [-1, 0]
  for (let row = 0; row < columns.rows; row++) {
    for (const code of columns.needsOf(row)) highest = Math.max(highest, code)
    links += columns.needsOf(row).length
  }
  const starts = new Int32Array(highest + 2)
  for (let row = 0; row < columns.rows; row++) {
    for (const code of columns.needsOf(row)) starts[code + 1] = (starts[code + 1] ?? 0) + 1
  }
  for (let code = 0; code <= highest; code++) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  }
  const next = starts.slice()
  const [rows, bits] = [new Int32Array(links), new Int32Array(links)]
  const [from, until] = [new Int32Array(links), new Int32Array(links)]
  const weight = new Float64Array(links)
  for (let row = 0; row < columns.rows; row++) {
    for (const code of columns.needsOf(row)) {
      const at = next[code] ?? 0
      next[code] = at + 1
      rows[at] = row
      bits[at] = columns.bits[row] ?? 0
      from[at] = columns.from[row] ?? 0
      until[at] = columns.until[row] ?? 0
      weight[at] = columns.weight[row] ?? 0
    }
  }
  return { starts, rows, bits, from, until, weight }
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
