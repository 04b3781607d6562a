import type { Method } from '../analysis/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { ResponseId } from '../responses/index.ts'
import type { Day } from '../time/index.ts'
import type { ComparedResponse } from './compared.ts'
import { classOf, type OverlapClass, type OverlapParts, overlapScore } from './overlap.ts'
import { type Pair, pairOf } from './pair.ts'
import { type SynergyParts, synergyOf, synergyScore } from './synergy.ts'
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
  one: ComparedResponse,
  other: ComparedResponse,
  text: number,
  { method, horizon }: Judging,
): Finding | undefined {
  const [days, its] = [one, other].map(({ period }) => workingDaysOf(period, horizon))
  return judged(pairOf(one, other, { text, timing: timingOf(days, its) }, method), method)
}

/** The same where it is known already what the two have in common. */
export function judged(pair: Pair, method: Method): Finding | undefined {
  if (pair.one.cancelled || pair.other.cancelled) return undefined
  const score = overlapScore(pair, method)
  const gain = synergyScore(pair, method)
  const called = classFor(pair, score, gain, method)
  return called === undefined ? undefined : findingOf(called, pair, { score, gain }, method)
}

function classFor(pair: Pair, score: number, gain: number, method: Method): PairClass | undefined {
  if (pair.sameIdentifier) return 'duplicate record'
  if (!pair.samePillar) return undefined
  const called = pair.samePartner ? classOf(pair, score, method) : undefined
  if (called) return called
  return pair.needs > 0 && gain >= method.synergy.from ? 'synergy' : undefined
}

function findingOf(
  called: PairClass,
  pair: Pair,
  { score, gain }: { score: number; gain: number },
  method: Method,
): Finding {
  const { one, other, needs, partners, types, time, text } = pair
  return {
    class: called,
    pair: [one.id, other.id],
    pillars: pillarsOfBoth(pair),
    overlap: { needs, partners, types, time, text, score },
    synergy: synergyOf(pair, gain, method),
    daysTogether: pair.together,
    daysApart: pair.apart,
  }
}

/** Mostly all that the first has: then it is the same list, of which there need not be a second. */
function pillarsOfBoth({ one, other, samePillars }: Pair): readonly Pillar[] {
  return samePillars ? one.pillars : one.pillars.filter((each) => other.pillars.includes(each))
}
