import { admits, type Tier } from '../disclosure/index.ts'
import type { Need } from '../needs/index.ts'
import type { ResponseId, Strength } from '../responses/index.ts'
import { daysIn, type Period } from '../time/index.ts'
import { type Cell, type CellInput, cellFrom, contributionsTo, gapOf } from './cell.ts'
import type { Contribution } from './contribution.ts'
import { additionsOf, type Stretch, stretchesCovered } from './coverage.ts'

/** Why a cell says what it says: everything to compute it again by hand. */
export type Explanation = {
  methodVersion: number
  window: Period
  days: number
  /** π of the need. */
  priority: { name: Need['priority']; weight: number }
  cell: Cell
  parts: ExplainedPart[]
  stretches: Stretch[]
}

/** One response in a number. A reader who may not know it still sees that there is one. */
export type ExplainedPart =
  | { status: 'hidden' }
  | {
      status: 'known'
      responseId: ResponseId
      title: string
      strength: { name: Strength; weight: number }
      statusWeight: number
      beneficiaryWeight: number
      /** q, the share that it meets on each of its days. */
      share: number
      days: Period | undefined
      daysCounted: number
      /** Why it counts for nothing, where it does. */
      because: 'no days' | 'not for this partner' | 'cancelled' | undefined
      /** By how much the coverage would fall without it; not told beside a hidden part. */
      adds: number | undefined
    }

/**
 * The parts of a cell, as a reader may see them who is admitted up to a tier. Beside a hidden part
 * all is left out from which its share and its days could be worked out: the stretches, what the
 * others add, and the coverage beyond whole percent.
 */
export function explanationOf(input: CellInput, upTo: Tier): Explanation {
  const { window, method, need } = input
  const contributions = contributionsTo(input)
  const cell = cellFrom(input, contributions)
  const allKnown = contributions.every(({ link }) => admits(upTo, link.response.tier))
  const adds = allKnown ? additionsOf(window, contributions) : []

  return {
    methodVersion: method.version,
    window,
    days: daysIn(window),
    priority: { name: need.priority, weight: method.priority[need.priority] },
    cell: allKnown ? cell : inWholePercent(cell, input),
    parts: contributions.map((each, index) => partOf(each, adds[index], upTo)),
    stretches: allKnown ? stretchesCovered(window, contributions) : [],
  }
}

/** A cell with its coverage in whole percent, and the gap which that leaves. */
function inWholePercent(cell: Cell, { need, method }: CellInput): Cell {
  if (cell.status === 'not applicable') return cell
  const coverage = Math.round(100 * cell.coverage) / 100
  if (cell.status === 'unreported') return { ...cell, coverage }
  return { ...cell, coverage, gap: gapOf(coverage, need.priority, method) }
}

function partOf(contribution: Contribution, adds: number | undefined, upTo: Tier): ExplainedPart {
  const { link, days, share } = contribution
  if (!admits(upTo, link.response.tier)) return { status: 'hidden' }

  return {
    status: 'known',
    responseId: link.response.id,
    title: link.response.title,
    strength: { name: link.strength, weight: contribution.strength },
    statusWeight: contribution.status,
    beneficiaryWeight: contribution.beneficiary,
    share,
    days,
    daysCounted: days === undefined ? 0 : daysIn(days),
    because: whyNothing(contribution),
    adds,
  }
}

function whyNothing({ beneficiary, status, days }: Contribution) {
  if (beneficiary === 0) return 'not for this partner'
  if (status === 0) return 'cancelled'
  if (days === undefined) return 'no days'
  return undefined
}
