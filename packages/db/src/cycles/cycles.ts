import type { CycleId, CycleKind, CycleTask, MappingCycle } from '@iisg/domain/cycles'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../db.ts'

/** The mapping cycles, the newest first. */
export function listCycles(db: Db, kind?: CycleKind): Promise<MappingCycle[]> {
  return cycles(db)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'needs'))
    .orderBy('startsOn', 'desc')
    .orderBy('kind')
    .execute()
}

export function findCycle(db: Db, id: CycleId): Promise<MappingCycle | undefined> {
  return cycles(db).where('id', '=', id).executeTakeFirst()
}

/** What was asked of whom in a cycle. */
export async function tasksOf(db: Db, cycleId: CycleId): Promise<CycleTask[]> {
  const rows = await db
    .selectFrom('cycleTask')
    .where('cycleId', '=', cycleId)
    .select(['pillar', 'partner', 'organisationId', 'dueOn', 'state'])
    .orderBy('pillar')
    .orderBy('partner')
    .execute()

  return rows.flatMap(({ partner, organisationId, ...task }): CycleTask[] => {
    if (partner !== null) return [{ ...task, assignee: { kind: 'partner', partner } }]
    if (organisationId !== null) return [{ ...task, assignee: { kind: 'member', organisationId } }]
    return [] // The table's check lets no task be without an assignee.
  })
}

function cycles(db: Db) {
  return db
    .selectFrom('mappingCycle')
    .select(['id', 'version', 'kind', 'label', 'treeVersionId', 'methodVersion'])
    .select(['stage', 'closedOn'])
    .select(({ ref }) =>
      jsonBuildObject({ from: ref('startsOn'), until: ref('endsOn') }).as('window'),
    )
}
