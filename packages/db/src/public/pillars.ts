import type { Pillar } from '@iisg/domain/pillars'
import type { Day } from '@iisg/domain/time'
import { type Selectable, sql } from 'kysely'
import { countsOf, type Question, rowsOf } from './ask.ts'
import type { PublicViews } from './views.ts'

export type Member = Selectable<PublicViews['member']>
export type Product = Selectable<PublicViews['product']>
export type Objective = Selectable<PublicViews['objective']>

/** How many organisations sit in the Support Group, by pillar. A pillar without any is left out. */
export function countMembers(): Question<Partial<Record<Pillar, number>>> {
  return countsOf(sql`select pillar as value, count(distinct name) from member group by pillar`)
}

/** How many projects are of a pillar, by pillar. A pillar without any is left out. */
export function countProjects(): Question<Partial<Record<Pillar, number>>> {
  return countsOf(sql`select pillar as value, count(*)
    from support_project, unnest(pillars) as pillar group by pillar`)
}

/** Who sits in the Support Group of a pillar today. */
export function membersOf(pillar: Pillar): Question<Member[]> {
  return rowsOf(
    sql<Member>`select id, name, acronym, type, partner, pillar, kind, provenance
      from member where pillar = ${pillar} order by replace(lower(name), '*', '')`,
  )
}

/**
 * When each project of a pillar was last confirmed, of those that are not over. What an import brought
 * is as fresh as the file that it came from, and is not among them.
 */
export function confirmationsIn(pillar: Pillar): Question<{ confirmedOn: Day | null }[]> {
  return rowsOf(
    sql<{ confirmedOn: Day | null }>`select last_confirmed_on as "confirmedOn" from support_project
      where ${pillar} = any(pillars) and status not in ('closed', 'cancelled')
        and provenance <> 'import' order by last_confirmed_on`,
  )
}

/** What a pillar's Support Group has made or owes. */
export function productsOf(pillar: Pillar): Question<Product[]> {
  return rowsOf(
    sql<Product>`select id, title, kind, pillars, state, adopted_on as "adoptedOn", provenance
      from product where ${pillar} = any(pillars) order by adopted_on desc nulls last, title`,
  )
}

/** What a pillar wants to reach, as the newest tree has it. */
export function objectivesOf(pillar: Pillar): Question<Objective[]> {
  return rowsOf(
    sql<Objective>`select code, pillar, title, position, tree, note
      from objective where pillar = ${pillar} order by position`,
  )
}
