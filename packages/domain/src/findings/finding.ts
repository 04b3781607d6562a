import type { Method } from '../analysis/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { ResponseId } from '../responses/index.ts'
import type { Day } from '../time/index.ts'
import type { ComparedResponse } from './compared.ts'
import { identifierInBoth } from './external-ids.ts'
import { classOf, type OverlapClass, type OverlapParts, overlapOf } from './overlap.ts'
import { type SynergyParts, synergyOf } from './synergy.ts'
import { timingOf, workingDaysOf } from './working-days.ts'

export type PairClass = OverlapClass | 'synergy'

/** Two responses that somebody should look at together, and why. */
export type Finding = {
  class: PairClass
  /** The one whose id comes first, first. */
  pair: readonly [ResponseId, ResponseId]
  /** The pillars that both belong to; none where only an identifier brought them together. */
  pillars: readonly Pillar[]
  overlap: OverlapParts
  synergy: SynergyParts
  /** Days at once, and days in between; unknown where nobody said when. */
  daysTogether: number
  daysApart: number | undefined
}

/** By what pairs are judged: the weights, and the day until which what is open-ended goes on. */
export type Judging = { method: Method; horizon: Day }

/**
 * Formulae E and F for two responses whose texts are `text` alike. A pair that shares no pillar or
 * no partner is only ever the same record, by its identifier, or a synergy. The order does not matter.
 */
export function findingBetween(
  some: ComparedResponse,
  another: ComparedResponse,
  text: number,
  { method, horizon }: Judging,
): Finding | undefined {
  if (some.cancelled || another.cancelled) return undefined
  const [one, other] = some.id < another.id ? [some, another] : [another, some]
  const pillars = one.pillars.filter((pillar) => other.pillars.includes(pillar))
  const timing = timingOf(workingDaysOf(one.period, horizon), workingDaysOf(other.period, horizon))
  const overlap = overlapOf(one, other, { text, timing }, method)
  const synergy = synergyOf(one, other, { needs: overlap.needs, timing }, method)
  const found = {
    pair: [one.id, other.id] as const,
    ...{ pillars, overlap, synergy, daysTogether: timing.together, daysApart: timing.apart },
  }

  if (identifierInBoth(one.externalIds, other.externalIds)) {
    return { class: 'duplicate record', ...found }
  }
  if (pillars.length === 0) return undefined
  const sharePartner = one.partners.some((partner) => other.partners.includes(partner))
  const called = sharePartner ? classOf(one, other, overlap, timing, method) : undefined
  if (called) return { class: called, ...found }
  const gains = overlap.needs > 0 && synergy.score >= method.synergy.from
  return gains ? { class: 'synergy', ...found } : undefined
}
