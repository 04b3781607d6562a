import type { ResponseId } from '../responses/index.ts'
import { likenessOf, profilesOf } from '../similarity/index.ts'
import type { ComparedResponse } from './compared.ts'
import { identifierKey } from './external-ids.ts'
import { type Finding, findingBetween, type Judging } from './finding.ts'

/**
 * Formulae E and F for every pair of some responses that shares a pillar or an identifier. Two that
 * are said to belong together, such as a programme and its project, are no finding.
 */
export function findingsAmong(
  responses: readonly ComparedResponse[],
  belongTogether: (one: ResponseId, other: ResponseId) => boolean,
  judging: Judging,
): Finding[] {
  const texts = profilesOf(responses, judging.method.likeness)

  return pairsOf(responses).flatMap(([first, second]) => {
    const [one, other] = [responses[first], responses[second]]
    if (!one || !other || belongTogether(one.id, other.id)) return []
    return findingBetween(one, other, likenessOf(texts, first, second), judging) ?? []
  })
}

/** The pairs worth comparing, by where the two stand, each once. */
function pairsOf(responses: readonly ComparedResponse[]): [number, number][] {
  const groups = new Map<string, number[]>()
  for (const [index, { pillars, externalIds }] of responses.entries()) {
    for (const key of new Set([...pillars, ...externalIds.map(identifierKey)])) {
      const group = groups.get(key)
      if (group) group.push(index)
      else groups.set(key, [index])
    }
  }
  const pairs = new Map<number, [number, number]>()
  for (const group of groups.values()) {
    for (const [at, first] of group.entries()) {
      for (const second of group.slice(at + 1)) {
        pairs.set(first * responses.length + second, [first, second])
      }
    }
  }
  return [...pairs.values()]
}
