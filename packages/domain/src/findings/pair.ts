import type { Method } from '../analysis/index.ts'
import { pillarBits } from './bits.ts'
import type { ComparedNeed, ComparedResponse } from './compared.ts'
import { complementIn } from './complementary.ts'
import { identifierInBoth } from './external-ids.ts'
import { jaccard } from './shares.ts'
import type { Timing } from './working-days.ts'

/**
 * Two responses, the one whose id comes first, first, and what formulae E and F ask of them. Shares
 * are from 0 to 1. One object may tell of pair after pair: whoever keeps it keeps a copy.
 */
export type Pair = {
  one: ComparedResponse
  other: ComparedResponse
  sameIdentifier: boolean
  samePillar: boolean
  /** Whether they have all their pillars in common. */
  samePillars: boolean
  samePartner: boolean
  /** The same institution where both name some, the same partner otherwise. */
  samePlace: boolean
  /** Kinds of work of which one does more where the other is done too. */
  complementary: boolean
  bothTrain: boolean
  /** N, B, T, O and X of formula E. */
  needs: number
  partners: number
  types: number
  time: number
  text: number
  /** Days at once, and days in between; unknown where nobody said when. */
  together: number
  apart: number | undefined
}

/** What two responses are to each other, whose texts are `text` alike. The order does not matter. */
export function pairOf(
  some: ComparedResponse,
  another: ComparedResponse,
  { text, timing }: { text: number; timing: Timing },
  method: Method,
): Pair {
  const [one, other] = some.id < another.id ? [some, another] : [another, some]
  const partners = jaccard(one.partners, other.partners)
  const named = one.institutionIds.length > 0 && other.institutionIds.length > 0
  const places = named ? jaccard(one.institutionIds, other.institutionIds) : partners
  return {
    ...{ one, other, text },
    sameIdentifier: identifierInBoth(one.externalIds, other.externalIds) !== undefined,
    samePillar: one.pillars.some((pillar) => other.pillars.includes(pillar)),
    samePillars: pillarBits(one.pillars) === pillarBits(other.pillars),
    samePartner: partners > 0,
    samePlace: places > 0,
    complementary: complementIn(one.activityTypes, other.activityTypes) !== undefined,
    bothTrain: [one, other].every(({ activityTypes }) => activityTypes.includes('training')),
    needs: needsInCommon(one.needs, other.needs, method),
    partners: places,
    types: jaccard(one.activityTypes, other.activityTypes),
    time: timing.ofShorter,
    ...{ together: timing.together, apart: timing.apart },
  }
}

/** N: both serve a need as far as the weaker of their links does; needs weigh by priority. */
function needsInCommon(
  ones: readonly ComparedNeed[],
  others: readonly ComparedNeed[],
  { strength, priority }: Method,
): number {
  const weightOf = (need: ComparedNeed) => strength[need.strength] * priority[need.priority]
  let [common, either] = [0, 0]
  for (const need of ones) {
    const its = others.find(({ id }) => id === need.id)
    const [weight, itsWeight] = [weightOf(need), its ? weightOf(its) : 0]
    common += Math.min(weight, itsWeight)
    either += Math.max(weight, itsWeight)
  }
  for (const need of others) {
    if (!ones.some(({ id }) => id === need.id)) either += weightOf(need)
  }
  return either === 0 ? 0 : common / either
}
