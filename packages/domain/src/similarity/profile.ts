import { codeOf, type Text, type TextStatistics } from './statistics.ts'
import { trigramsOf } from './stem.ts'
import type { LikenessWeights } from './weights.ts'
import { keyOf, readWords, type Term } from './words.ts'

/** A text as a direction: its terms by code, ascending, with weights whose squares add up to 1. */
export type TextProfile = {
  codes: Int32Array
  weights: Float64Array
  /** The terms of the title that say what it is about: two texts can contradict each other in them. */
  claims: Int32Array
}

/**
 * The TF-IDF vector of a text: each term once, by its kind and by how rare it is; terms of the
 * summary alone for less. A name is partly told by its spelling.
 */
export function profileOf(
  { title, summary = '' }: Text,
  statistics: TextStatistics,
  weights: LikenessWeights,
): TextProfile {
  const vector = new Map<number, number>()
  const claims = new Set<number>()
  const add = (text: string, share: number) => {
    for (const { terms } of readWords(text)) {
      for (const term of terms) {
        const code = codeOf(statistics, keyOf(term), term.kind)
        if (share === 1 && isClaim(term)) claims.add(code)
        if (vector.has(code)) continue
        addTerm(vector, term, code, share * weightOf(term, code, statistics, weights))
      }
    }
  }
  const addTerm = (into: Map<number, number>, term: Term, code: number, weight: number) => {
    if (term.kind !== 'name' || term.name.length < 4) {
      into.set(code, weight)
      return
    }
    into.set(code, weight * Math.sqrt(1 - weights.spelling))
    const groups = trigramsOf(term.name)
    const each = weight * Math.sqrt(weights.spelling / groups.length)
    for (const group of groups) {
      const groupCode = codeOf(statistics, `#${group}`, 'spelling')
      into.set(groupCode, Math.max(each, into.get(groupCode) ?? 0))
    }
  }
  add(title, 1)
  add(summary, weights.summary)
  return normalised(vector, claims)
}

/** From 0 to 1: by its kind, and less the more texts have it. */
function weightOf(
  { kind }: Term,
  code: number,
  { texts, found }: TextStatistics,
  { kinds, textsImagined }: LikenessWeights,
): number {
  const all = texts + textsImagined
  const having = Math.max(1, found[code] ?? 0)
  return (kinds[kind] * Math.log((all + 1) / having)) / Math.log(all + 1)
}

function isClaim({ kind }: Term): boolean {
  return kind !== 'name' && kind !== 'frame' && kind !== 'plain'
}

function normalised(vector: ReadonlyMap<number, number>, claims: ReadonlySet<number>): TextProfile {
  const codes = Int32Array.from(vector.keys()).sort()
  const weights = Float64Array.from(codes, (code) => vector.get(code) ?? 0)
  let squares = 0
  for (const weight of weights) squares += weight * weight
  const length = Math.sqrt(squares)
  if (length > 0)
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length
  return { codes, weights, claims: Int32Array.from(claims).sort() }
}
