import type { Pillar } from '@iisg/domain/pillars'
import { type Selectable, sql } from 'kysely'
import type { PublicDb } from '../db.ts'
import type { PublicViews } from './views.ts'

/** How many organisations sit in a pillar's Support Group, and how many projects are of the pillar. */
export type PillarCounts = { pillar: Pillar; members: number; projects: number }

/** The counts of each pillar that has a member or a project. */
export function pillarCounts(db: PublicDb): Promise<PillarCounts[]> {
  return db
    .selectFrom(
      sql<PillarCounts>`(
        select pillar, sum(members)::int as members, sum(projects)::int as projects
        from (
          select pillar, count(distinct name) as members, 0 as projects from member group by pillar
          union all
          select pillar, 0, count(*) from support_project, unnest(pillars) as pillar group by pillar
        ) as counted group by pillar)`.as('pillars'),
    )
    .select(['pillar', 'members', 'projects'])
    .execute()
}

/** Who sits in the Support Group of a pillar today. */
export function membersOf(
  db: PublicDb,
  pillar: Pillar,
): Promise<Selectable<PublicViews['member']>[]> {
  return db
    .selectFrom('member')
    .where('pillar', '=', pillar)
    .select(['id', 'name', 'acronym', 'type', 'partner', 'pillar', 'kind', 'provenance'])
    .orderBy(sql`replace(lower(name), '*', '')`)
    .execute()
}

/** What a pillar's Support Group has made or owes. */
export function productsOf(
  db: PublicDb,
  pillar: Pillar,
): Promise<Selectable<PublicViews['product']>[]> {
  return db
    .selectFrom('product')
    .where(sql<boolean>`${pillar} = any(pillars)`)
    .select(['id', 'title', 'kind', 'pillars', 'state', 'adoptedOn', 'provenance'])
    .orderBy(sql`adopted_on desc nulls last`)
    .orderBy('title')
    .execute()
}

/** What a pillar wants to reach, as the newest tree has it. */
export function objectivesOf(
  db: PublicDb,
  pillar: Pillar,
): Promise<Selectable<PublicViews['objective']>[]> {
  return db
    .selectFrom('objective')
    .where('pillar', '=', pillar)
    .select(['code', 'pillar', 'title', 'position', 'tree', 'note'])
    .orderBy('position')
    .execute()
}
