import type { ResponseId } from '@iisg/domain/responses'
import { type Selectable, sql } from 'kysely'
import type { PublicDb } from '../db.ts'
import { type ProjectFilter, type ProjectOrder, passes } from './project-filter.ts'
import type { PublicViews } from './views.ts'

/** A support project in brief: all that anyone may know. */
export type Project = Selectable<Omit<PublicViews['supportProject'], 'searchText'>>

/** A stretch of the projects that pass a filter, in one of our orders. */
export function listProjects(
  db: PublicDb,
  filter: ProjectFilter,
  { order, from = 0, count }: { order: ProjectOrder; from?: number; count?: number },
): Promise<Project[]> {
  const listed = brief(db).where(passes(filter)).orderBy(orders[order]).orderBy('id', 'desc')
  return (count === undefined ? listed : listed.limit(count).offset(from)).execute()
}

export function findProject(db: PublicDb, id: ResponseId): Promise<Project | undefined> {
  return brief(db).where('id', '=', id).executeTakeFirst()
}

function brief(db: PublicDb) {
  return db
    .selectFrom('supportProject')
    .select(['id', 'title', 'status', 'regional', 'startsOn', 'endsOn', 'partners', 'pillars'])
    .select(['donors', 'implementers', 'iatiIdentifier', 'provenance', 'updatedAt', 'retrievedAt'])
}

const orders: Record<ProjectOrder, ReturnType<typeof sql>> = {
  start: sql`starts_on desc nulls last`,
  end: sql`ends_on desc nulls last`,
  title: sql`lower(title)`,
  changed: sql`updated_at desc`,
}
