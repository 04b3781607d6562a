import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseStatus } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { countsOf, type Question, rowsOf } from './ask.ts'
import { allOf, conditionsOf, type Facet, foundBy, type ProjectFilter } from './project-filter.ts'
import { brief, type Project, type Stretch, stretchOf } from './projects.ts'

type Counts<Value extends string> = Partial<Record<Value, number>>

/**
 * How many projects each choice of a filter would show. The other filters and the search hold; what
 * was chosen in the same one does not, since choosing there means choosing anew.
 */
export type FacetCounts = {
  pillar: Counts<Pillar>
  partner: Counts<Partner>
  status: Counts<ResponseStatus>
  regional: Counts<'true' | 'false'>
  /** The donors of most projects, the one with the most first. The one chosen is among them. */
  donor: Record<string, number>
  /** The latest years. The one chosen is among them. */
  startsIn: Record<string, number>
}

/** What a list of projects shows. */
export type ProjectSearch = {
  /** How many pass the filter. */
  total: number
  projects: Project[]
  counts: FacetCounts
}

const mostDonors = 10
const mostYears = 8

/** A stretch of the projects that pass a filter, and the counts of all choices beside it. */
export function searchProjects(filter: ProjectFilter, stretch: Stretch): Question<ProjectSearch> {
  const conditions = conditionsOf(filter)
  const passing = allOf(Object.values(conditions))
  const but = (facet: Facet) =>
    allOf(
      Object.entries(conditions)
        .filter(([name]) => name !== facet)
        .map(([, condition]) => condition),
    )
  const { donor = null, startsIn = null } = filter

  return sql`(
    with found as materialized (select * from support_project where ${foundBy(filter)})
    select json_build_object(
      'total', (select count(*) from found where ${passing}),
      'projects', ${rowsOf(sql`select ${brief} from found where ${passing} ${stretchOf(stretch)}`)},
      'counts', json_build_object(
        'pillar', ${countsOf(sql`select pillar as value, count(*) from found, unnest(pillars) as pillar
          where ${but('pillar')} group by pillar`)},
        'partner', ${countsOf(sql`select partner as value, count(*)
          from found, unnest(partners) as partner where ${but('partner')} group by partner`)},
        'status', ${countsOf(sql`select status as value, count(*) from found
          where ${but('status')} group by status`)},
        'regional', ${countsOf(sql`select regional::text as value, count(*) from found
          where ${but('regional')} group by regional`)},
        'donor', ${countsOf(sql`select donor as value, count(*) from found, unnest(donors) as donor
          where ${but('donor')} group by donor
          order by replace(donor, '*', '') = ${donor} desc nulls last, count(*) desc, donor
          limit ${mostDonors}`)},
        'startsIn', ${countsOf(sql`select year as value, count(*)
          from found, lateral (select extract(year from starts_on)::int as year)
          where year is not null and ${but('startsIn')} group by year
          order by year = ${startsIn} desc nulls last, year desc limit ${mostYears}`)})))`
}
