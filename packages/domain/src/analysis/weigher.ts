import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { type Cell, judged } from './cell.ts'
import { Changes } from './changes.ts'
import { bitsOf, type Columns, partnerBits, sharesOf } from './columns.ts'
import { DailyCoverage } from './daily-coverage.ts'
import type { Evidence } from './evidence.ts'
import { forEachPartner } from './gap-index.ts'
import type { Method } from './method.ts'

/** What of a need its cells are weighed from. */
type Weighed = Pick<Need, 'id' | 'partners' | 'priority' | 'measure'>

/**
 * `cellOf` for every partner of many needs, in their order: the same numbers to the last bit, from
 * days as numbers in arrays that are made once.
 */
export function weigh(
  needs: readonly Weighed[],
  columns: Columns,
  evidence: (need: Weighed, partner: Partner) => Evidence,
  method: Method,
): Record<Partner, Cell>[] {
  const { days, counts, share, from, until } = columns
  const shares = sharesOf(method)
  const changes = new Changes(columns)
  const coverages = forEachPartner(() => new DailyCoverage(days, shares))
  const inTurn = partners.map((partner) => coverages[partner])

  return needs.map((need, row) => {
    const stated = bitsOf(need.partners)
    const count = changes.of(row)
    const { order } = changes
    for (let at = 0; at < count; at++) {
      const change = order[at] ?? 0
      const place = change >> 1
      const starts = (change & 1) === 1
      const day = starts ? (from[place] ?? 0) : (until[place] ?? 0) + 1
      for (let bits = (counts[place] ?? 0) & stated; bits !== 0; bits &= bits - 1) {
        const coverage = inTurn[31 - Math.clz32(bits & -bits)]
        coverage?.change(day, share[place] ?? 0, starts ? 1 : -1)
      }
    }
    return forEachPartner((partner): Cell => {
      if ((partnerBits[partner] & stated) === 0) return { status: 'not applicable' }
      const coverage = coverages[partner].coverage()
      return judged(coverage, need.priority, evidence(need, partner), method)
    })
  })
}
