import { ImportOutcome } from '@iisg/domain/imports'
import { z } from 'zod'

/** Which of a run's activities are shown. Whatever makes no sense in the address is left out. */
const Query = z.object({
  outcome: ImportOutcome.optional().catch(undefined),
  file: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
})
export type Query = z.infer<typeof Query>

export function queryOf(url: string): Query {
  return Query.parse(Object.fromEntries(new URL(url).searchParams))
}

/** The address of a run's page with some of it changed. A changed filter starts at its first page. */
export function runHref(runId: string, query: Query, change: Partial<Query> = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, page: undefined, ...change })) {
    if (value !== undefined) params.set(name, String(value))
  }
  const search = params.toString()
  return `/imports/${runId}${search === '' ? '' : `?${search}`}#activities`
}
