import type { Method } from '../analysis/index.ts'
import type { Tier } from '../disclosure/index.ts'
import type { OrganisationId } from '../organisations/index.ts'
import { addMonths, type Day, monthsBetween } from '../time/index.ts'

/** A record that somebody has to say is still true, now and then. */
export type Confirmable = {
  /** The member who answers for it. */
  memberId: OrganisationId
  tier: Tier
  /** The last day on which somebody confirmed it; null where nobody ever did. */
  confirmedOn: Day | null
  /** The share of its required fields that are filled, 0 to 1. */
  completeness: number
}

/** When a record was last confirmed, and when it should be again. */
export type Freshness =
  | { status: 'never confirmed' }
  | { status: 'fresh' | 'stale'; months: number; dueOn: Day }

/** What a member's records are together. */
export type MemberFreshness = {
  memberId: OrganisationId
  records: number
  /** Records confirmed in the last six months, and their share of all, 0 to 1. */
  fresh: number
  value: number
  /** The mean completeness of the records, 0 to 1. */
  completeness: number
}

/** Formula M: whole months since the last confirmation, and the day by which the next is due. */
export function freshnessOf(confirmedOn: Day | null, today: Day, method: Method): Freshness {
  if (confirmedOn === null) return { status: 'never confirmed' }
  return {
    status: isFresh(confirmedOn, today, method) ? 'fresh' : 'stale',
    months: Math.max(0, monthsBetween(confirmedOn, today)),
    dueOn: addMonths(confirmedOn, method.freshMonths),
  }
}

/** Formula M: whether a confirmation is of the last six months; the day that ends them counts. */
export function isFresh(confirmedOn: Day | null, today: Day, { freshMonths }: Method): boolean {
  return confirmedOn !== null && today <= addMonths(confirmedOn, freshMonths)
}

/** Formula M, member by member, in the order in which they come. For members, not for the public. */
export function freshnessByMember(
  records: readonly Confirmable[],
  today: Day,
  method: Method,
): MemberFreshness[] {
  return [...Map.groupBy(records, ({ memberId }) => memberId)].map(([memberId, those]) => {
    const fresh = those.filter(({ confirmedOn }) => isFresh(confirmedOn, today, method)).length
    const filled = those.reduce((sum, { completeness }) => sum + completeness, 0)
    return {
      memberId,
      records: those.length,
      fresh,
      value: fresh / those.length,
      completeness: filled / those.length,
    }
  })
}
