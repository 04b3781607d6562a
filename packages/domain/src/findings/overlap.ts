import type { Method } from '../analysis/index.ts'
import type { ComparedNeed, ComparedResponse } from './compared.ts'
import { complementIn } from './complementary.ts'
import { jaccard } from './shares.ts'
import { areToldApart } from './told-apart.ts'
import type { Timing } from './working-days.ts'

/** Formula E: in what, and how far, two responses do the same. Each part is from 0 to 1. */
export type OverlapParts = {
  /** N, by what links and needs weigh. */
  needs: number
  /** B, by institutions where both name some. */
  partners: number
  /** T, the kinds of work. */
  types: number
  /** O, the days at once, of the days of the shorter one. */
  time: number
  /** X, how alike their texts are. */
  text: number
  /** D, all of them together. */
  score: number
}

/** What two responses are to each other. */
export type OverlapClass =
  | 'duplicate record'
  | 'duplicate effort'
  | 'hand-over'
  | 'complementary'
  | 'watch'

/**
 * Formula E: D = 0.30 N + 0.20 B + 0.20 T + 0.15 O + 0.15 X with the shares of the method. Whose
 * texts are how alike, and how they lie in time, is told by whoever knows.
 */
export function overlapOf(
  one: ComparedResponse,
  other: ComparedResponse,
  { text, timing }: { text: number; timing: Timing },
  method: Method,
): OverlapParts {
  const { shares } = method.overlap
  const needs = needsOverlap(one.needs, other.needs, method)
  const partners = placesOverlap(one, other)
  const types = jaccard(one.activityTypes, other.activityTypes)
  const time = timing.ofShorter
  const score =
    shares.needs * needs +
    shares.partners * partners +
    shares.types * types +
    shares.time * time +
    shares.text * text

  // A score of exactly a threshold must not fall below it through the last bit of a sum.
  return { needs, partners, types, time, text, score: Math.round(score * 1e9) / 1e9 }
}

/** N: both serve a need as far as the weaker of their links does; needs weigh by priority. */
function needsOverlap(
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

/** B: by institutions where both name some, by partners otherwise. */
function placesOverlap(one: ComparedResponse, other: ComparedResponse): number {
  const both = one.institutionIds.length > 0 && other.institutionIds.length > 0
  return both
    ? jaccard(one.institutionIds, other.institutionIds)
    : jaccard(one.partners, other.partners)
}

/** The class of a pair that shares a pillar and a partner. Hard rules go before the score. */
export function classOf(
  one: ComparedResponse,
  other: ComparedResponse,
  parts: OverlapParts,
  { together, apart }: Timing,
  { overlap }: Method,
): OverlapClass | undefined {
  const { record, effort, watch, handOverDays } = overlap
  if (
    parts.text >= record.text &&
    parts.time >= record.time &&
    sharesProvider(one, other) &&
    !areToldApart(one, other)
  ) {
    return 'duplicate record'
  }
  const [meets, serves] = [parts.needs > 0, parts.partners > 0]
  if (meets && serves && parts.types > 0) {
    if (together === 0 && apart !== undefined && apart <= handOverDays) return 'hand-over'
    if (together >= effort.days && parts.score >= effort.score) return 'duplicate effort'
  }
  if (
    meets &&
    serves &&
    parts.types === 0 &&
    complementIn(one.activityTypes, other.activityTypes)
  ) {
    return 'complementary'
  }
  return parts.score >= watch ? 'watch' : undefined
}

/** Whether the same body pays for both, or carries out both. */
function sharesProvider(one: ComparedResponse, other: ComparedResponse): boolean {
  return (
    one.funderIds.some((id) => other.funderIds.includes(id)) ||
    one.implementerIds.some((id) => other.implementerIds.includes(id))
  )
}
