import {
  completenessOfResponse,
  type ResponseContent,
  type ResponseId,
  type ResponseRecord,
} from '../responses/index.ts'

/** Which of two records is kept where nobody chooses another, and why. */
export type KeptByDefault = { id: ResponseId; because: KeptBecause }
export type KeptBecause = 'verified' | 'own reporter' | 'more complete' | 'no difference'

type Judged = Pick<ResponseRecord, 'id' | 'state' | 'reporter' | 'roles'> & {
  content: ResponseContent
}

/**
 * Of two records the one that is kept unless somebody chooses the other: the one that is verified,
 * then the one that is told by whom it belongs to, then the one that tells more, then the first.
 */
export function keptByDefault(one: Judged, other: Judged): KeptByDefault {
  const better = (by: (record: Judged) => number) => Math.sign(by(one) - by(other))
  for (const [because, by] of orders) {
    const is = better(by)
    if (is !== 0) return { id: is > 0 ? one.id : other.id, because }
  }
  return { id: one.id, because: 'no difference' }
}

const orders: readonly (readonly [KeptBecause, (record: Judged) => number])[] = [
  ['verified', ({ state }) => Number(state === 'verified' || state === 'published')],
  ['own reporter', (record) => Number(isToldByItsOwn(record))],
  ['more complete', ({ content }) => completenessOfResponse(content).score],
]

/** Told by the partner that does it, or by an organisation that pays for it or carries it out. */
function isToldByItsOwn({ reporter, roles }: Judged): boolean {
  switch (reporter.kind) {
    case 'secretariat':
      return false
    case 'partner':
      return true
    case 'organisation':
      return roles.some(({ organisation }) => organisation.id === reporter.organisationId)
  }
}
