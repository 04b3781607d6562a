import type { ActivityType } from '../activities/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import type { OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { coveredBy } from '../responses/index.ts'
import type { Allocation, Stated } from './allocation.ts'
import { cellMoneyOf, type FundedNeed, type Funding, type MoneyCell } from './cell-money.ts'

/** What the analysis has to know of a response beyond its links. */
export type ResponseFacts = {
  id: ResponseId
  activityTypes: readonly ActivityType[]
  /** Its whole money, in whole cents of the euro; null where nobody said, or no rate is known. */
  cents: number | null
  /** A parent whose children are recorded too: its money is in theirs. */
  isParent: boolean
  /** Whom it serves, with each share in percent where that is known. */
  partners: readonly { partner: Partner; share: number | null }[]
  /** Who pays. */
  donors: readonly OrganisationId[]
}

/** An amount stated for a link, in whole cents of the euro, where it can be converted. */
export type InCents = (
  stated: NonNullable<SupportLink['allocation']> & { by: 'amount' },
) => number | undefined

/** Finds a need, with its place among all. */
export type FindFunded = (
  id: NeedId,
) => { need: Pick<Need, 'id' | 'partners'>; row: number } | undefined

/**
 * Formula K for a response and its links, over the needs and partners that they serve. Of what was
 * cancelled nothing is counted.
 */
export function moneyOf(
  facts: Pick<ResponseFacts, 'cents' | 'isParent' | 'partners'>,
  links: readonly SupportLink[],
  needOf: FindFunded,
  inCents: InCents,
): Allocation<MoneyCell> {
  const cancelled = links.some(({ response }) => response.status === 'cancelled')
  if (facts.cents === null || cancelled) return { parts: [], left: 0 }
  return cellMoneyOf({ ...facts, cents: facts.cents, needs: fundedNeeds(links, needOf, inCents) })
}

/** In the order of the needs: the cents left over must not hang on how the links came. */
export function fundedNeeds(
  links: readonly SupportLink[],
  needOf: FindFunded,
  inCents: InCents,
): Funding['needs'] {
  const linked = links
    .flatMap((link) => {
      const found = needOf(link.needId)
      return found === undefined ? [] : [{ link, ...found }]
    })
    .sort((one, other) => one.row - other.row || (one.link.id < other.link.id ? -1 : 1))
  return linked.map(
    ({ link, need }): FundedNeed => ({
      needId: need.id,
      partners: coveredBy(link, need),
      stated: statedBy(link, inCents),
    }),
  )
}

/** What somebody stated of the money for a link. What cannot be converted is as if nobody had. */
function statedBy({ allocation }: SupportLink, inCents: InCents): Stated {
  if (allocation === null) return { by: 'nobody' }
  if (allocation.by === 'percent') return { by: 'percent', percent: allocation.percent }
  const cents = inCents(allocation)
  return cents === undefined ? { by: 'nobody' } : { by: 'amount', cents }
}
