import type { Need } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import type { Period } from '../time/index.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { coverageOf } from './coverage.ts'
import type { Evidence } from './evidence.ts'
import type { Method } from './method.ts'

/** How one need of one partner stands. Until enough is reported, silence is no gap. */
export type Cell =
  | { status: 'not applicable' }
  | { status: 'unreported'; coverage: number; evidence: Evidence }
  | { status: 'open' | 'thin' | 'covered'; coverage: number; gap: number; evidence: Evidence }

export type CellStatus = Cell['status']

/** A need with its links, as seen from one partner over one cycle. */
export type CellInput = {
  need: Pick<Need, 'partners' | 'priority'>
  partner: Partner
  links: readonly SupportLink[]
  evidence: Evidence
  window: Period
  method: Method
}

/** Formulae B, C and D together: coverage, the gap that it leaves, and whether we may say so. */
export function cellOf(input: CellInput): Cell {
  return cellFrom(input, contributionsTo(input))
}

/** The same from what its links do, where that is known already. */
export function cellFrom(input: CellInput, contributions: readonly Contribution[]): Cell {
  const { need, partner, evidence, window, method } = input
  if (!need.partners.includes(partner)) return { status: 'not applicable' }
  return judged(coverageOf(window, contributions), need.priority, evidence, method)
}

/** Formulae C and D: what a coverage means, and whether we may say so. */
export function judged(
  coverage: number,
  priority: Need['priority'],
  evidence: Evidence,
  method: Method,
): Cell {
  if (evidence.value < method.enoughEvidence) return { status: 'unreported', coverage, evidence }

  const gap = gapOf(coverage, priority, method)
  return { status: bandOf(gap, method), coverage, gap, evidence }
}

/** What each linked response does for the need of this partner, in the order of the links. */
export function contributionsTo({ links, partner, window, method }: CellInput): Contribution[] {
  return links.map((link) => contributionOf(link, partner, window, method))
}

/** Formula C: G = 100 · π · (1 − C), from 0 to 100. */
export function gapOf(coverage: number, priority: Need['priority'], method: Method): number {
  return 100 * method.priority[priority] * (1 - coverage)
}

function bandOf(gap: number, { bands }: Method): 'open' | 'thin' | 'covered' {
  // A gap of exactly 60 must not fall below it through the last bit of a product.
  const rounded = Math.round(gap * 1e9) / 1e9
  if (rounded >= bands.open) return 'open'
  if (rounded >= bands.thin) return 'thin'
  return 'covered'
}
