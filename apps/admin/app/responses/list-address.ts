import type { ResponseFilter } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { designated, Partner } from '@iisg/domain/partners'
import { Pillar } from '@iisg/domain/pillars'
import { ResponseKind, ResponseState, ResponseStatus } from '@iisg/domain/responses'
import { z } from 'zod'

/** What the address of the list says. Whatever makes no sense in it is left out. */
const Query = z.object({
  /** One that there is not is no slip of the address: the page is not found. */
  cycle: z.string().optional(),
  // The page repeats it, so the designation is in it too.
  q: z.string().trim().max(200).transform(designated).optional().catch(undefined),
  pillar: Pillar.optional().catch(undefined),
  partner: Partner.optional().catch(undefined),
  status: ResponseStatus.optional().catch(undefined),
  state: ResponseState.optional().catch(undefined),
  kind: ResponseKind.optional().catch(undefined),
  ours: z.literal('yes').optional().catch(undefined),
  unconfirmed: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
})
export type Query = z.infer<typeof Query>

export function queryOf(url: string): Query {
  return Query.parse(Object.fromEntries(new URL(url).searchParams))
}

export function filterOf(query: Query, viewer: Viewer): ResponseFilter {
  const { q, unconfirmed, ours, page, cycle, ...filter } = query
  const toConfirm = unconfirmed === 'yes' || undefined
  return { ...filter, viewer, search: q, toConfirm, ours: ours === 'yes' || undefined }
}

/** The address of the list with some of it changed. A changed filter starts at its first page. */
export function listHref(query: Query, change: Partial<Query> = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, page: undefined, ...change })) {
    if (value !== undefined && value !== '') params.set(name, String(value))
  }
  const search = params.toString()
  return search === '' ? '/responses' : `/responses?${search}`
}

/** The filters in force as a search form keeps them. */
export function keptBySearch({ q, page, ...filters }: Query): { name: string; value: string }[] {
  return Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  )
}

/** How many filters are in force, the search and the cycle not counted. */
export function filtersInForce(query: Query): number {
  return keptBySearch({ ...query, cycle: undefined }).length
}
