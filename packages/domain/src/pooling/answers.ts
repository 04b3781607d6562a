import { contributionOf, type Method } from '../analysis/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import type { Period } from '../time/index.ts'

/** A response that does something for a need of a partner on a day of the cycle. */
export type Answer = { needId: NeedId; partner: Partner; response: SupportLink['response'] }

/**
 * What is done about a need for each partner that states it: q of formula A above 0, on one day of
 * the window or more. So what was cancelled answers nothing, nor does what is over before the cycle,
 * and a plan without money does.
 */
export function answersTo(
  need: Pick<Need, 'id' | 'partners'>,
  links: readonly SupportLink[],
  window: Period,
  method: Method,
): Answer[] {
  return need.partners.flatMap((partner) =>
    links
      .filter((link) => {
        const { share, days } = contributionOf(link, partner, window, method)
        return share > 0 && days !== undefined
      })
      .map(({ response }) => ({ needId: need.id, partner, response })),
  )
}

/**
 * Whether one action answers already for several: it is for the region and names no partner, or it
 * serves as many of those who ask as would be worth a pool. Which kind of work it does is not asked:
 * a link says that it helps with the need, and many records name no kind.
 */
export function isAnsweredJointly(answers: readonly Answer[], method: Method): boolean {
  if (answers.some(({ response }) => isForTheRegion(response))) return true
  const byResponse = Map.groupBy(answers, ({ response }) => response.id)
  return [...byResponse.values()].some((those) => {
    const served = new Set(those.map(({ partner }) => partner))
    return served.size >= method.synergy.poolingPartners
  })
}

/** A regional response that names partners is for those: it counts by how many it serves. */
function isForTheRegion({ regional, partners }: SupportLink['response']): boolean {
  return regional && partners.length === 0
}
