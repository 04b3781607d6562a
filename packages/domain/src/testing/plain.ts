import type { MatrixInput } from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { addDays, type Day } from '../time/index.ts'

/** What counting by hand gives for one cell. */
export type PlainCell = { need: Need['id']; partner: Partner; coverage: number; gap: number }

/**
 * Formulae A to C as docs/method.md says them, word for word: every need, every partner, every day,
 * every link. Slow, and right at a glance: what the fast ways are compared with.
 */
export function plainCellsOf({ needs, links, window, method }: MatrixInput): PlainCell[] {
  const cells: PlainCell[] = []
  for (const need of needs) {
    for (const partner of partners) {
      if (!need.partners.includes(partner)) continue
      let met = 0
      let days = 0
      for (let day = window.from; day <= window.until; day = addDays(day, 1)) {
        let left = 1
        for (const link of links) {
          if (link.needId === need.id && isAtWork(link, day)) {
            left = left * (1 - plainShare(link, partner, method))
          }
        }
        met = met + (1 - left)
        days = days + 1
      }
      const coverage = met / days
      const gap = 100 * method.priority[need.priority] * (1 - coverage)
      cells.push({ need: need.id, partner, coverage, gap })
    }
  }
  return cells
}

/** q = λ · σ · β. */
export function plainShare(
  { strength, covers, response }: SupportLink,
  partner: Partner,
  method: MatrixInput['method'],
): number {
  let sigma = method.pipeline.uncommitted
  if (response.status === 'pipeline' && response.committed) sigma = method.pipeline.committed
  if (response.status !== 'pipeline') sigma = method.status[response.status]

  let beta = 0
  if (response.regional && response.partners.length === 0) beta = method.beneficiary.regional
  if (response.partners.includes(partner)) beta = method.beneficiary.named
  if (covers.length > 0 && !covers.includes(partner)) beta = 0

  return method.strength[strength] * sigma * beta
}

export function isAtWork({ response: { period } }: SupportLink, day: Day): boolean {
  if (period.status === 'unknown') return false
  if (period.status === 'open-ended') return period.from <= day
  return period.from <= day && day <= period.until
}
