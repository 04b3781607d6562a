import { createHash } from 'node:crypto'
import type { NeedId } from '@iisg/domain/needs'
import type { ResponseId } from '@iisg/domain/responses'
import type { ComparedRecord } from './compared.ts'

/** What is linked to each response in the cycles in force, and how strongly. */
export type JudgedNeeds = ReadonlyMap<ResponseId, ReadonlySet<string>>

/** Some records as one cycle has them, and the need that each of its needs began with. */
export type Look = {
  responses: readonly ComparedRecord[]
  beginnings: ReadonlyMap<NeedId, NeedId>
}

/**
 * The needs that each response is judged by, over all cycles in force: by which of them a pair is
 * found hangs on how alike all other texts are, and is no change of the pair. A need goes by the one
 * that it began with: a new cycle that carries it on is no reason to decide again.
 */
export function judgedNeedsOf(looks: readonly Look[]): JudgedNeeds {
  const judged = new Map<ResponseId, Set<string>>()
  for (const { responses, beginnings } of looks) {
    for (const response of responses) {
      const needs = judged.get(response.id) ?? new Set()
      for (const { id, strength, priority } of response.needs) {
        needs.add(`${beginnings.get(id) ?? id} ${strength} ${priority}`)
      }
      judged.set(response.id, needs)
    }
  }
  return judged
}

/** Of all that a pair is judged by: it is another once any of this is. */
export function fingerprintOfPair(
  one: ComparedRecord,
  other: ComparedRecord,
  needs: JudgedNeeds,
): string {
  const judged = [judgedOf(one, needs), judgedOf(other, needs)]
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex')
}

/** In an order that does not hang on how the rows were read. */
function judgedOf(compared: ComparedRecord, needs: JudgedNeeds) {
  const { title, summary, period, cancelled } = compared
  return [
    ...[title, summary, period, cancelled],
    ...[compared.pillars, compared.partners, compared.activityTypes].map(sorted),
    ...[compared.institutionIds, compared.funderIds, compared.implementerIds].map(sorted),
    sorted(compared.externalIds.map(({ scheme, value }) => `${scheme} ${value}`)),
    sorted(needs.get(compared.id) ?? []),
  ]
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort()
}
