import { type Columns, partnersMask } from './columns.ts'
import type { Stretch } from './stretch.ts'
import { shareOfShorter } from './timing-of-rows.ts'

/**
 * Tells each two rows of a stretch, once, that share a partner and enough of their time to be one
 * record told twice. All of them are of one provider in one pillar. Millions of pairs end here: what
 * rules them out is computed in place.
 */
export function toldTwice(
  { rows, from, until, bits }: Stretch,
  time: number,
  tell: (one: number, other: number) => void,
): void {
  for (let at = 0; at < rows.length; at++) {
    const [row, end, partners] = [rows[at] ?? 0, until[at] ?? 0, (bits[at] ?? 0) & partnersMask]
    const length = end - (from[at] ?? 0) + 1
    for (let next = at + 1; next < rows.length; next++) {
      const start = from[next] ?? 0
      if (start > end) break
      if ((partners & (bits[next] ?? 0)) === 0) continue
      const itsLength = (until[next] ?? 0) - start + 1
      const together = Math.min(end - start + 1, itsLength)
      if (together < time * Math.min(length, itsLength) - almost) continue
      tell(row, rows[next] ?? 0)
    }
  }
}

/** A product may be rounded up: what is as near as this is compared in full. */
const almost = 1e-6

/** Whether the same goes for two rows of which it is known that they share a provider. */
export function mayBeOneRecord(
  columns: Columns,
  one: number,
  other: number,
  time: number,
): boolean {
  const common = (columns.bits[one] ?? 0) & (columns.bits[other] ?? 0)
  return (common & partnersMask) !== 0 && shareOfShorter(columns, one, other) >= time - almost
}
