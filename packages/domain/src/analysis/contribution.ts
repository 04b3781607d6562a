import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { commonTo, type Period } from '../time/index.ts'
import type { Method } from './method.ts'

/** What one response does for one need of one partner on each day that it runs. */
export type Contribution = {
  link: SupportLink
  /** λ, σ and β, each 0 to 1. */
  strength: number
  status: number
  beneficiary: number
  /** q = λ · σ · β: the share of the need that it meets on such a day. */
  share: number
  /** Its days within the cycle; none where it runs outside, or nobody said when. */
  days: Period | undefined
}

/** Formula A of the method: q = λ · σ · β. Confirmation is not in it: that is evidence. */
export function contributionOf(
  link: SupportLink,
  partner: Partner,
  window: Period,
  method: Method,
): Contribution {
  const strength = method.strength[link.strength]
  const status = statusWeight(link, method)
  const beneficiary = beneficiaryWeight(link, partner, method)

  return {
    link,
    strength,
    status,
    beneficiary,
    share: strength * status * beneficiary,
    days: daysWithin(window, link),
  }
}

/** σ of formula A. */
export function statusWeight({ response }: SupportLink, { pipeline, status }: Method): number {
  if (response.status !== 'pipeline') return status[response.status]
  return response.committed ? pipeline.committed : pipeline.uncommitted
}

function beneficiaryWeight(link: SupportLink, partner: Partner, method: Method): number {
  const { covers, response } = link
  if (covers.length > 0 && !covers.includes(partner)) return 0
  if (response.partners.includes(partner)) return method.beneficiary.named
  // A regional response that names partners is for those: the others are not served.
  return response.regional && response.partners.length === 0 ? method.beneficiary.regional : 0
}

function daysWithin(window: Period, { response }: SupportLink): Period | undefined {
  switch (response.period.status) {
    case 'unknown':
      return undefined
    case 'open-ended':
      return commonTo(window, { from: response.period.from, until: window.until })
    case 'known':
      return commonTo(window, response.period)
  }
}
