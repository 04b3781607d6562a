import type { Method } from '../analysis/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { ResponseId } from '../responses/index.ts'
import type { Day } from '../time/index.ts'
import type { ComparedResponse } from './compared.ts'
import { identifierInBoth } from './external-ids.ts'
import { classOf, type OverlapClass, type OverlapParts, overlapOf } from './overlap.ts'
import { type SynergyParts, synergyOf } from './synergy.ts'
import { type Timing, timingOf, workingDaysOf } from './working-days.ts'

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
  one: ComparedResponse,
  other: ComparedResponse,
  text: number,
  judging: Judging,
): Finding | undefined {
  const [days, its] = [one, other].map(({ period }) => workingDaysOf(period, judging.horizon))
  return judged(one, other, { text, timing: timingOf(days, its) }, judging.method)
}

/** The same where it is known already how the two lie in time. */
export function judged(
  some: ComparedResponse,
  another: ComparedResponse,
  { text, timing }: { text: number; timing: Timing },
  method: Method,
): Finding | undefined {
  if (some.cancelled || another.cancelled) return undefined
  const [one, other] = some.id < another.id ? [some, another] : [another, some]
  const pillars = one.pillars.filter((pillar) => other.pillars.includes(pillar))
  const overlap = overlapOf(one, other, { text, timing }, method)
  const synergy = synergyOf(one, other, { needs: overlap.needs, timing }, method)
  const called = classFor(one, other, { pillars, overlap, synergy, timing }, method)
  return called === undefined
    ? undefined
    : {
        class: called,
        pair: [one.id, other.id],
        pillars,
        overlap,
        synergy,
        daysTogether: timing.together,
        daysApart: timing.apart,
      }
}

function classFor(
  one: ComparedResponse,
  other: ComparedResponse,
  found: Pick<Finding, 'pillars' | 'overlap' | 'synergy'> & { timing: Timing },
  method: Method,
): PairClass | undefined {
  const { pillars, overlap, synergy, timing } = found
  if (identifierInBoth(one.externalIds, other.externalIds)) return 'duplicate record'
  if (pillars.length === 0) return undefined
  const sharePartner = one.partners.some((partner) => other.partners.includes(partner))
  const called = sharePartner ? classOf(one, other, overlap, timing, method) : undefined
  if (called) return called
  const gains = overlap.needs > 0 && synergy.score >= method.synergy.from
  return gains ? 'synergy' : undefined
}
