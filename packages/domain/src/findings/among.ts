import type { ResponseId } from '../responses/index.ts'
import type { ComparedResponse } from './compared.ts'
import type { Finding, Judging } from './finding.ts'
import { FindingIndex } from './finding-index.ts'

/**
 * Formulae E and F for every pair of some responses, in no particular order. Two that are said to
 * belong together, such as a programme and its project, are no finding.
 */
export function findingsAmong(
  responses: readonly ComparedResponse[],
  belongTogether: (one: ResponseId, other: ResponseId) => boolean,
  judging: Judging,
): Finding[] {
  return new FindingIndex({ responses, belongTogether, judging }).all()
}
