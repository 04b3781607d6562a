import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseStatus } from '@iisg/domain/responses'
import { wordsOf } from '@iisg/domain/text'
import { type RawBuilder, sql } from 'kysely'

/** What support projects are narrowed to; what is not named is not narrowed. */
export type ProjectFilter = {
  /** Every word of it must be found, in either script and with or without diacritics. */
  search?: string | undefined
  pillar?: Pillar | undefined
  partner?: Partner | undefined
  status?: ResponseStatus | undefined
  regional?: boolean | undefined
  /** By name, without the asterisk that a name may carry. */
  donor?: string | undefined
  /** The year in which it starts. */
  startsIn?: number | undefined
}

/** In which order projects are listed: the latest start, end or change first, or by title. */
export const ProjectOrder = ['start', 'end', 'title', 'changed'] as const
export type ProjectOrder = (typeof ProjectOrder)[number]

/** The filters that a list of projects offers, besides the search. */
export type Facet = Exclude<keyof ProjectFilter, 'search'>

type Condition = RawBuilder<boolean>

/** Whether a row of `support_project` has what is searched for: all of the words. */
export function foundBy({ search = '' }: ProjectFilter): Condition {
  return allOf(wordsOf(search).map((word) => sql<boolean>`search_text like ${`%${word}%`}`))
}

/** For each facet, whether a row of `support_project` has what was chosen in it. */
export function conditionsOf(filter: ProjectFilter): Record<Facet, Condition> {
  const { pillar, partner, status, regional, donor, startsIn } = filter
  return {
    pillar: pillar ? sql`${pillar} = any(pillars)` : anything,
    partner: partner ? sql`${partner} = any(partners)` : anything,
    status: status ? sql`status = ${status}` : anything,
    regional: regional === undefined ? anything : sql`regional = ${regional}`,
    // An asterisk is no part of a name: addresses do not carry it.
    donor: donor
      ? sql`exists (select from unnest(donors) as name where replace(name, '*', '') = ${donor})`
      : anything,
    startsIn: startsIn ? sql`extract(year from starts_on) = ${startsIn}` : anything,
  }
}

/** Whether a row of `support_project` passes the whole filter. */
export function passes(filter: ProjectFilter): Condition {
  return allOf([foundBy(filter), ...Object.values(conditionsOf(filter))])
}

/** Whether all of these hold. Conditions that always do are left out, so that the plan is simpler. */
export function allOf(conditions: readonly Condition[]): Condition {
  const narrowing = conditions.filter((condition) => condition !== anything)
  return narrowing.length > 0 ? sql`${sql.join(narrowing, sql` and `)}` : anything
}

const anything: Condition = sql`true`
