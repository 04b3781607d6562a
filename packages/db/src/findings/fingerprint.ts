import { createHash } from 'node:crypto'
import type { ComparedResponse } from '@iisg/domain/findings'
import type { ComparedRecord } from './compared.ts'

/** Of all that a pair is judged by: it is another once any of this is. */
export function fingerprintOfPair(one: ComparedRecord, other: ComparedRecord): string {
  const judged = [judgedOf(one), judgedOf(other)]
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex')
}

/** In an order that does not hang on how the rows were read. */
function judgedOf(compared: ComparedResponse) {
  const { title, summary, period, cancelled } = compared
  return [
    ...[title, summary, period, cancelled],
    ...[compared.pillars, compared.partners, compared.activityTypes].map(sorted),
    ...[compared.institutionIds, compared.funderIds, compared.implementerIds].map(sorted),
    sorted(compared.externalIds.map(({ scheme, value }) => `${scheme} ${value}`)),
    sorted(compared.needs.map(({ id, strength, priority }) => `${id} ${strength} ${priority}`)),
  ]
}

function sorted(values: readonly string[]): string[] {
  return [...values].sort()
}
