import type { ActivityType } from '../activities/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import type { OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { coveredBy } from '../responses/index.ts'
import type { Allocation, Stated } from './allocation.ts'
import { cellMoneyOf, type FundedNeed, type MoneyCell } from './cell-money.ts'

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

/**
 * Formula K for a response and its links, over the needs and partners that they serve. Of what was
 * cancelled nothing is counted.
 */
export function moneyOf(
  facts: ResponseFacts,
  links: readonly SupportLink[],
  needOf: (id: NeedId) => Pick<Need, 'id' | 'partners'> | undefined,
  inCents: InCents,
): Allocation<MoneyCell> {
  const cancelled = links.some(({ response }) => response.status === 'cancelled')
  if (facts.cents === null || cancelled) return { parts: [], left: 0 }

  // In an order of their own, so that the cents left over do not hang on how the rows came.
  const needs = links.toSorted(byNeed).flatMap((link): FundedNeed[] => {
    const need = needOf(link.needId)
    if (need === undefined) return []
    const stated = statedBy(link, inCents)
    return [{ needId: need.id, partners: coveredBy(link, need), stated }]
  })
  return cellMoneyOf({ ...facts, cents: facts.cents, needs })
}

/** What somebody stated of the money for a link. What cannot be converted is as if nobody had. */
function statedBy({ allocation }: SupportLink, inCents: InCents): Stated {
  if (allocation === null) return { by: 'nobody' }
  if (allocation.by === 'percent') return { by: 'percent', percent: allocation.percent }
  const cents = inCents(allocation)
  return cents === undefined ? { by: 'nobody' } : { by: 'amount', cents }
}

function byNeed(one: SupportLink, other: SupportLink): number {
  if (one.needId === other.needId) return one.id < other.id ? -1 : 1
  return one.needId < other.needId ? -1 : 1
}
