import type { Need } from '../needs/index.ts'
import type { Pillar } from '../pillars/index.ts'
import { type Allocation, commonPartners, type SupportLink } from '../responses/index.ts'

/** What has to be known of a response to link it to a need. */
export type Linkable = Pick<SupportLink['response'], 'partners' | 'regional'> & {
  pillars: readonly Pillar[]
}

/** Why a response cannot be linked to a need, as a sentence that says how to mend it. */
export function whyNotLinked(
  need: Pick<Need, 'measure' | 'partners'>,
  response: Linkable,
): string | undefined {
  const { pillar } = need.measure.objective
  if (!response.pillars.includes(pillar)) {
    return `A link does not cross pillars: the need belongs to ${pillar}. Choose a need of the response’s own pillar, or give the response the pillar ${pillar} first`
  }
  if (commonPartners(need, response).length === 0) {
    return 'The response serves none of the partners that state the need. Choose another need, or give the response the partner first'
  }
  return undefined
}

/**
 * Why an allocation is too much beside the others of the same response: percentages of the whole
 * add up to 100 at most.
 */
export function whyTooMuch(
  allocation: Allocation | null,
  others: readonly (Allocation | null)[],
): string | undefined {
  if (allocation?.by !== 'percent') return undefined
  const taken = others.reduce((sum, each) => sum + (each?.by === 'percent' ? each.percent : 0), 0)
  const left = Math.round((100 - taken) * 100) / 100
  if (allocation.percent <= left) return undefined
  return left > 0
    ? `Its other links have ${100 - left} % already: enter ${left} % at most`
    : 'Its other links have 100 % already: leave it empty, or take some from them first'
}
