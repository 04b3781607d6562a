import type { Method } from '../analysis/index.ts'
import { typeBits } from './bits.ts'
import { leastLikeness } from './bounds.ts'
import { type Columns, namedBit, partnersMask } from './columns.ts'
import { needLists } from './need-lists.ts'

/**
 * Tells each two rows, once, that share a need, with the least likeness of their texts for them to be
 * a finding; none where they cannot be one. For one row after the other, what it and each of the
 * others do for the same needs is added up over the lists of its needs: so N of a pair costs a sum
 * and not a comparison of lists. Most pairs end here.
 */
export function sharingNeeds(
  columns: Columns,
  method: Method,
  tell: (one: number, other: number, likeness: number) => void,
): void {
  const lists = needLists(columns)
  // One more than what both do for the same needs; 0 where they have none in common.
  const common = new Float64Array(columns.rows)
  const touched = new Int32Array(columns.rows)

  for (let row = 0; row < columns.rows; row++) {
    const bits = columns.bits[row] ?? 0
    const gaining = (columns.complements[row] ?? 0) | (bits & seats) | (bits & namedBit)
    let count = 0
    for (let need = columns.needsFrom[row] ?? 0; need < (columns.needsUntil[row] ?? 0); need++) {
      const code = columns.needs[need] ?? 0
      const weight = columns.needWeights[need] ?? 0
      const end = lists.starts[code + 1] ?? 0
      for (let at = lists.starts[code] ?? 0; at < end; at++) {
        const other = lists.rows[at] ?? 0
        // Rows ascend in a list: those behind this one find it themselves.
        if (other >= row) break
        const its = lists.bits[at] ?? 0
        // Without a partner only a synergy is left, of complementary work or of shared seats.
        if ((bits & its & partnersMask) === 0 && (gaining & its) === 0) continue
        const least = Math.min(weight, lists.weights[at] ?? 0)
        const before = common[other] ?? 0
        if (before === 0) touched[count++] = other
        common[other] = (before || 1) + least
      }
    }
    const all = columns.weight[row] ?? 0
    for (let at = 0; at < count; at++) {
      const other = touched[at] ?? 0
      const both = (common[other] ?? 0) - 1
      common[other] = 0
      const either = all + (columns.weight[other] ?? 0) - both
      const needs = either === 0 ? 0 : both / either
      const likeness = leastLikeness(columns, row, other, needs, method)
      if (likeness <= 1) tell(row, other, likeness)
    }
  }
}

const seats = typeBits(['training'])
