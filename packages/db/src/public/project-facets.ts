import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseStatus } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { PublicDb } from '../db.ts'
import { allOf, conditionsOf, type Facet, foundBy, type ProjectFilter } from './project-filter.ts'

type Counts<Value extends string> = Partial<Record<Value, number>>

/**
 * How many projects each choice of a filter would show. The other filters and the search hold; what
 * was chosen in the same one does not, since choosing there means choosing anew.
 */
export type FacetCounts = {
  /** How many pass the whole filter. */
  total: number
  pillar: Counts<Pillar>
  partner: Counts<Partner>
  status: Counts<ResponseStatus>
  regional: Counts<'true' | 'false'>
  /** The donors of most projects, the one with the most first. The one chosen is among them. */
  donor: Record<string, number>
  /** The latest years. The one chosen is among them. */
  startsIn: Record<string, number>
}

const mostDonors = 10
const mostYears = 8

/** Counts all choices in one pass over the projects that are found. */
export async function facetCounts(db: PublicDb, filter: ProjectFilter): Promise<FacetCounts> {
  const rows = await db
    .selectFrom(sql<Row>`(${countsOf(filter)})`.as('counted'))
    .select(['facet', 'value', 'count'])
    .execute()

  const counts: FacetCounts = {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    pillar: {},
    partner: {},
    status: {},
    regional: {},
    donor: {},
    startsIn: {},
  }
  for (const { facet, value, count } of rows) {
    if (facet !== 'total') Object.assign(counts[facet], { [value]: count })
  }
  return counts
}

type Row = { facet: Facet | 'total'; value: string; count: number }

function countsOf(filter: ProjectFilter) {
  const conditions = conditionsOf(filter)
  const but = (facet: Facet) =>
    allOf(
      Object.entries(conditions)
        .filter(([name]) => name !== facet)
        .map(([, condition]) => condition),
    )
  const { donor = null, startsIn = null } = filter

  return sql`
    with found as materialized (
      select pillars, partners, status, regional, donors, starts_on
      from support_project where ${foundBy(filter)})
    select 'total' as facet, '' as value, count(*)::int as count from found
      where ${allOf(Object.values(conditions))}
    union all
    select 'pillar', pillar, count(*)::int from found, unnest(pillars) as pillar
      where ${but('pillar')} group by pillar
    union all
    select 'partner', partner, count(*)::int from found, unnest(partners) as partner
      where ${but('partner')} group by partner
    union all
    select 'status', status, count(*)::int from found where ${but('status')} group by status
    union all
    select 'regional', regional::text, count(*)::int from found
      where ${but('regional')} group by regional
    union all
    (select 'donor', donor, count(*)::int from found, unnest(donors) as donor
      where ${but('donor')} group by donor
      order by replace(donor, '*', '') = ${donor} desc nulls last, count(*) desc, donor
      limit ${mostDonors})
    union all
    (select 'startsIn', year::text, count(*)::int
      from found, lateral (select extract(year from starts_on) as year)
      where year is not null and ${but('startsIn')} group by year
      order by year = ${startsIn} desc nulls last, year desc limit ${mostYears})`
}
