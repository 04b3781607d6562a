import type { Method } from '../analysis/index.ts'
import type { ComparedResponse } from './compared.ts'
import type { Pair } from './pair.ts'
import { areToldApart } from './told-apart.ts'

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

/** Formula E: D = 0.30 N + 0.20 B + 0.20 T + 0.15 O + 0.15 X with the shares of the method. */
export function overlapScore(
  { needs, partners, types, time, text }: Pair,
  { overlap: { shares } }: Method,
): number {
  const score =
    shares.needs * needs +
    shares.partners * partners +
    shares.types * types +
    shares.time * time +
    shares.text * text

  // A score of exactly a threshold must not fall below it through the last bit of a sum.
  return Math.round(score * 1e9) / 1e9
}

/** The class of a pair that shares a pillar and a partner. Hard rules go before the score. */
export function classOf(pair: Pair, score: number, { overlap }: Method): OverlapClass | undefined {
  const { record, effort, watch, handOverDays } = overlap
  const { one, other, text, time, together, apart } = pair
  if (
    text >= record.text &&
    time >= record.time &&
    sharesProvider(one, other) &&
    !areToldApart(one, other)
  ) {
    return 'duplicate record'
  }
  const [meets, serves] = [pair.needs > 0, pair.partners > 0]
  if (meets && serves && pair.types > 0) {
    if (together === 0 && apart !== undefined && apart <= handOverDays) return 'hand-over'
    if (together >= effort.days && score >= effort.score) return 'duplicate effort'
  }
  if (meets && serves && pair.types === 0 && pair.complementary) return 'complementary'
  return score >= watch ? 'watch' : undefined
}

/** Whether the same body pays for both, or carries out both. */
function sharesProvider(one: ComparedResponse, other: ComparedResponse): boolean {
  return (
    one.funderIds.some((id) => other.funderIds.includes(id)) ||
    one.implementerIds.some((id) => other.implementerIds.includes(id))
  )
}
