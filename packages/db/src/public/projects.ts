import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { type Selectable, sql } from 'kysely'
import { type Question, rowOf, rowsOf } from './ask.ts'
import { type ProjectFilter, type ProjectOrder, passes } from './project-filter.ts'
import type { PublicViews } from './views.ts'

type View = Selectable<PublicViews['supportProject']>

/** A support project in brief: all that anyone may know. */
export type Project = Omit<View, 'searchText' | 'updatedAt' | 'retrievedAt' | 'lastConfirmedOn'> & {
  /** The day of the last change to its record, in UTC. */
  changedOn: Day
  /** The day on which it was read from whoever published it, if it was. */
  retrievedOn: Day | null
  /** The day on which it was last confirmed; null where nobody ever did. */
  confirmedOn: Day | null
}

/** A stretch of a list, in one of our orders. Without a count it goes on to the end. */
export type Stretch = { order: ProjectOrder; from?: number; count?: number }

/** The projects that pass a filter. */
export function listProjects(filter: ProjectFilter, stretch: Stretch): Question<Project[]> {
  return rowsOf(
    sql<Project>`select ${brief} from support_project where ${passes(filter)} ${stretchOf(stretch)}`,
  )
}

export function findProject(id: ResponseId): Question<Project | null> {
  return rowOf(sql<Project>`select ${brief} from support_project where id = ${id}::uuid`)
}

/** Under which project one is told that was public once; nothing where it is none, or that is not public. */
export function whereMoved(id: ResponseId): Question<{ nowId: ResponseId } | null> {
  return rowOf(sql`select now_id as "nowId" from moved_project where id = ${id}::uuid`)
}

/** Other projects of the pillar that a project names first, the latest start first. */
export function listRelated(id: ResponseId, count: number): Question<Project[]> {
  return rowsOf(
    sql<Project>`select ${brief} from support_project
      where id <> ${id}::uuid
        and (select pillars[1] from support_project where id = ${id}::uuid) = any(pillars)
      ${stretchOf({ order: 'start', count })}`,
  )
}

/** The columns of a project in brief. */
export const brief = sql`id, title, status, regional, starts_on as "startsOn",
  ends_on as "endsOn", partners, pillars, donors, implementers,
  iati_identifier as "iatiIdentifier", provenance,
  (updated_at at time zone 'UTC')::date as "changedOn",
  (retrieved_at at time zone 'UTC')::date as "retrievedOn",
  last_confirmed_on as "confirmedOn"`

/** Projects that start, end or are called the same keep an order: the one recorded last is first. */
export function stretchOf({ order, from = 0, count }: Stretch) {
  const limit = count === undefined ? sql`` : sql`limit ${count} offset ${from}`
  return sql`order by ${orders[order]}, id desc ${limit}`
}

const orders: Record<ProjectOrder, ReturnType<typeof sql>> = {
  start: sql`starts_on desc nulls last`,
  end: sql`ends_on desc nulls last`,
  title: sql`lower(title)`,
  changed: sql`updated_at desc`,
}
