import { type CellInput, contributionOf, coverageOf } from '../analysis/index.ts'

/**
 * How much of a cell's coverage rests on links that the beneficiary has confirmed: formula B over
 * those alone, from 0 to the coverage itself. It is told beside the coverage and never enters it.
 */
export function confirmedCoverageOf(input: Omit<CellInput, 'evidence'>): number {
  const { need, partner, links, window, method } = input
  if (!need.partners.includes(partner)) return 0
  const confirmed = links.filter(({ confirmations }) =>
    confirmations.some((word) => word.partner === partner && word.status === 'confirmed'),
  )
  return coverageOf(
    window,
    confirmed.map((link) => contributionOf(link, partner, window, method)),
  )
}
