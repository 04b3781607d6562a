import type { Method } from '../analysis/index.ts'
import type { CycleId } from '../cycles/index.ts'

/** How a need of a partner stood in one needs cycle. */
export type CellHistory = {
  cycleId: CycleId
  adopted: boolean
  /** None where not enough was reported: silence makes no need chronic. */
  coverage: number | undefined
}

export type Chronic = {
  chronic: boolean
  /** For how many needs cycles on end, up to the latest, it was adopted and hardly met. */
  cycles: number
}

/**
 * Formula N: a need is chronic that was adopted in two or more needs cycles on end with a coverage
 * below 0.3 in each.
 *
 * @param history One entry for each needs cycle, the latest first, none left out in between.
 */
export function chronicOf(history: readonly CellHistory[], { chronic }: Method): Chronic {
  const end = history.findIndex(
    ({ adopted, coverage }) => !adopted || coverage === undefined || coverage >= chronic.below,
  )
  const cycles = end === -1 ? history.length : end
  return { chronic: cycles >= chronic.cycles, cycles }
}
