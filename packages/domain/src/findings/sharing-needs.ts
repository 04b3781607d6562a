import type { Method } from '../analysis/index.ts'
import { typeBits } from './bits.ts'
import { leastLikeness, leastNeedsOfOtherWork } from './bounds.ts'
import { type Columns, namedBit, partnersMask, typesMask } from './columns.ts'
import { firstInCommon, weightInCommon } from './in-common.ts'
import { needLists } from './need-lists.ts'

/**
 * Tells each two rows, once, that share a need, with the least likeness of their texts for them to be
 * a finding; none where they cannot be one. It goes need by need: the few dozen rows of one are near at
 * hand for all pairs of them, however many rows there are in all. Most pairs end here.
 */
export function sharingNeeds(
  columns: Columns,
  method: Method,
  tell: (one: number, other: number, likeness: number) => void,
): void {
  const lists = needLists(columns)
  const { weight } = columns
  const ofOtherWork = leastNeedsOfOtherWork(method)
  for (let code = 0; code < columns.needCodes; code++) {
    const [start, end] = [lists.starts[code] ?? 0, lists.starts[code + 1] ?? 0]
    for (let at = start; at < end; at++) {
      const row = lists.rows[at] ?? 0
      const bits = lists.bits[at] ?? 0
      const others = lists.others[at] ?? 0
      const least = lists.weights[at] ?? 0
      const all = weight[row] ?? 0
      const work = (columns.complements[row] ?? 0) | (bits & typesMask)
      const gaining = (columns.complements[row] ?? 0) | (bits & seats) | (bits & namedBit)
      for (let next = start; next < at; next++) {
        const its = lists.bits[next] ?? 0
        // Without a partner only a synergy is left, of complementary work or of shared seats.
        if ((bits & its & partnersMask) === 0 && (gaining & its) === 0) continue
        const other = lists.rows[next] ?? 0
        let both = Math.min(least, lists.weights[next] ?? 0)
        if ((others & (lists.others[next] ?? 0)) !== 0) {
          // Two that share several needs are told at the first.
          if (firstInCommon(columns, row, other) !== code) continue
          both = weightInCommon(columns, row, other)
        }
        const needs = both / (all + (weight[other] ?? 0) - both)
        if ((work & its) === 0 && needs < ofOtherWork) continue
        const likeness = leastLikeness(columns, row, other, needs, method)
        if (likeness <= 1) tell(row, other, likeness)
      }
    }
  }
}

const seats = typeBits(['training'])
