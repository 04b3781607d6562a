import { type Grant, tierOf, type Viewer } from '@iisg/domain/accounts'
import { admits, Tier } from '@iisg/domain/disclosure'
import type { Pillar } from '@iisg/domain/pillars'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * Whether a viewer may be told of a row of `response`: what `mayKnowResponse` says of a record, as a
 * condition, but for what is told under another record by now. This is the one place that leaves
 * merged records out of every list, count, choice and search. A test holds the two to each other.
 */
export function knownTo(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`(response.state <> 'merged' and ${knownEvenMerged(viewer)})`
}

/** The same for whatever leads from a merged record to the one that is kept, and for what was frozen. */
export function knownEvenMerged(viewer: Viewer): RawBuilder<SqlBool> {
  const upTo = tierOf(viewer)
  const admitted = Tier.options.filter((tier) => admits(upTo, tier))
  const own = reportedBy(viewer)
  const pillars = contributing(viewer).map(({ pillar }) => pillar)

  return sql`(response.tier = any(${admitted}::text[])
    or (response.tier = 'pillar' and ${isWithin(pillars)})
    or ${own})`
}

/**
 * Whether a record that a viewer may know, and for which a condition on a row of `response` holds, is
 * told under this one: so that what somebody knows by another name or number is found.
 */
export function standsFor(viewer: Viewer, which: RawBuilder<SqlBool>): RawBuilder<SqlBool> {
  return sql`response.id in (select response.merged_into_id from response
    where response.merged_into_id is not null and ${knownEvenMerged(viewer)} and ${which})`
}

/** Whether a row of `response` is somebody's own: they contribute for its reporter in all its pillars. */
export function reportedBy(viewer: Viewer): RawBuilder<SqlBool> {
  const grants = contributing(viewer)
  const partners = grants.flatMap((grant) => ('partner' in grant ? [grant.partner] : []))
  const organisations = grants.flatMap((grant) =>
    'organisationId' in grant ? [grant.organisationId] : [],
  )
  const own = [
    ...[...new Set(partners)].map((partner) => {
      const theirs = grants.filter((grant) => 'partner' in grant && grant.partner === partner)
      return sql`(response.reporting_partner = ${partner} and ${isWithin(pillarsOf(theirs))})`
    }),
    ...[...new Set(organisations)].map((id) => {
      const theirs = grants.filter(
        (grant) => 'organisationId' in grant && grant.organisationId === id,
      )
      return sql`(response.reporting_organisation_id = ${id} and ${isWithin(pillarsOf(theirs))})`
    }),
  ]
  return own.length === 0 ? sql`false` : sql`(${sql.join(own, sql` or `)})`
}

type Contributing = Extract<Grant, { pillar: Pillar }>

function contributing(viewer: Viewer): Contributing[] {
  if (viewer === 'public') return []
  return viewer.grants.filter((grant): grant is Contributing => 'pillar' in grant)
}

function pillarsOf(grants: readonly Contributing[]): Pillar[] {
  return grants.map(({ pillar }) => pillar)
}

/** What belongs to no pillar is within nobody's. */
function isWithin(pillars: readonly Pillar[]): RawBuilder<SqlBool> {
  if (pillars.length === 0) return sql`false`
  return sql`(exists (select from response_pillar p where p.response_id = response.id)
    and not exists (select from response_pillar p where p.response_id = response.id
      and p.pillar <> all(${pillars}::text[])))`
}
