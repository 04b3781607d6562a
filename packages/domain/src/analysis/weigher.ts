import type { Need } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import { daysIn, type Period } from '../time/index.ts'
import { type Cell, judged } from './cell.ts'
import { type Columns, partnerBits, sharesOf } from './columns.ts'
import type { Evidence } from './evidence.ts'
import type { Method } from './method.ts'
import { Sweep } from './sweep.ts'

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
  window: Period,
  method: Method,
): Record<Partner, Cell>[] {
  const sweep = new Sweep(daysIn(window), sharesOf(method))

  const { starts, order, counts, share, from, until } = columns

  return needs.map((need, row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    const cellFor = (partner: Partner): Cell => {
      if (!need.partners.includes(partner)) return { status: 'not applicable' }
      const bit = partnerBits[partner]
      for (let place = start; place < end; place++) {
        const at = order[place] ?? 0
        if (((counts[at] ?? 0) & bit) === 0) continue
        sweep.add(share[at] ?? 0, from[at] ?? 0, until[at] ?? 0)
      }
      return judged(sweep.coverage(), need.priority, evidence(need, partner), method)
    }
    return {
      AL: cellFor('AL'),
      BA: cellFor('BA'),
      XK: cellFor('XK'),
      ME: cellFor('ME'),
      MK: cellFor('MK'),
      RS: cellFor('RS'),
    }
  })
}
