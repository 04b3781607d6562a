import type { Method } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { FindingClass } from './case.ts'
import { type NeedWeight, needsOf } from './need-weights.ts'
import type { OverlapParts } from './overlap.ts'
import type { SynergyParts } from './synergy.ts'

/** What a pair is told as: what it is called, and the score and parts that it is called so by. */
export type Told = {
  class: FindingClass
  /** From 0 to 1: Y for a synergy, D otherwise. */
  score: number
  parts: { overlap: OverlapParts; synergy: SynergyParts }
  /** The needs that N is made of. */
  needWeights: readonly NeedWeight[]
}

/**
 * A pair as it is for somebody who may know only some of the needs: judged again without the others,
 * so that neither a part nor a score nor what the two are called speaks of them. Nothing where the
 * pair is a finding through the others alone. What is told is never graver than what was found.
 */
export function toldAsKnown(
  found: Told,
  isKnown: (id: NeedId) => boolean,
  method: Method,
): Told | undefined {
  const needWeights = found.needWeights.filter(({ needId }) => isKnown(needId))
  if (needWeights.length === found.needWeights.length) return found

  const needs = needsOf(needWeights)
  const parts = partsWith(found.parts, needs, method)
  const called = classWith(found.class, parts, method)
  if (called === undefined) return undefined
  const { score } = called === 'synergy' ? parts.synergy : parts.overlap
  return { class: called, score: Math.min(1, score), parts, needWeights }
}

function partsWith(
  { overlap, synergy }: Told['parts'],
  needs: number,
  { overlap: { shares }, synergy: { shares: gains } }: Method,
): Told['parts'] {
  const score =
    shares.needs * needs +
    shares.partners * overlap.partners +
    shares.types * overlap.types +
    shares.time * overlap.time +
    shares.text * overlap.text
  const gain =
    gains.needs * needs +
    gains.complementarity * synergy.complementarity +
    gains.time * synergy.time +
    gains.place * synergy.place
  return {
    overlap: { ...overlap, needs, score: rounded(score) },
    synergy: { ...synergy, needs, score: rounded(gain) },
  }
}

/** The rules of formula E that hang on needs, asked again; the others held when the pair was found. */
function classWith(
  found: FindingClass,
  { overlap, synergy }: Told['parts'],
  { overlap: { effort, watch }, synergy: { from } }: Method,
): FindingClass | undefined {
  const meets = overlap.needs > 0
  const gains = meets && synergy.score >= from ? 'synergy' : undefined
  const less = overlap.score >= watch ? 'watch' : gains
  switch (found) {
    case 'duplicate record':
      return found
    case 'duplicate effort':
      return meets && overlap.score >= effort.score ? found : less
    case 'hand-over':
    case 'complementary':
      return meets ? found : less
    case 'watch':
      return less
    case 'synergy':
      return gains
  }
}

/** As formulae E and F round, so that a score of exactly a threshold does not fall below it. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9
}
