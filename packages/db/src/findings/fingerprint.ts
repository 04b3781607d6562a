import { createHash } from 'node:crypto'
import type { ComparedResponse } from '@iisg/domain/findings'
import type { NeedId } from '@iisg/domain/needs'
import type { ComparedRecord } from './compared.ts'

/**
 * Of all that a pair is judged by: it is another once any of this is. A need goes by the one that it
 * began with: a new cycle that carries it on is no reason to decide again.
 */
export function fingerprintOfPair(
  one: ComparedRecord,
  other: ComparedRecord,
  beginnings: ReadonlyMap<NeedId, NeedId>,
): string {
  const judged = [judgedOf(one, beginnings), judgedOf(other, beginnings)]
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex')
}

/** In an order that does not hang on how the rows were read. */
function judgedOf(compared: ComparedResponse, beginnings: ReadonlyMap<NeedId, NeedId>) {
  const needs = compared.needs.map((need) => ({ ...need, id: beginnings.get(need.id) ?? need.id }))
  const { title, summary, period, cancelled } = compared
  return [
    ...[title, summary, period, cancelled],
    ...[compared.pillars, compared.partners, compared.activityTypes].map(sorted),
    ...[compared.institutionIds, compared.funderIds, compared.implementerIds].map(sorted),
    sorted(compared.externalIds.map(({ scheme, value }) => `${scheme} ${value}`)),
    sorted(needs.map(({ id, strength, priority }) => `${id} ${strength} ${priority}`)),
  ]
}

function sorted(values: readonly string[]): string[] {
  return [...values].sort()
}
