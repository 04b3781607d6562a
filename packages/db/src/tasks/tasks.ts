import type { AccountId } from '@iisg/domain/accounts'
import { may } from '@iisg/domain/accounts'
import type { CycleId, MappingCycle } from '@iisg/domain/cycles'
import type { Organisation } from '@iisg/domain/organisations'
import { scopeOfTask, type TaskId, type TaskRecord } from '@iisg/domain/tasks'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { grantsHeld } from '../accounts/index.ts'
import type { Db } from '../db.ts'

/** A task as people see it, with the names of whoever it is about. */
export type TaskLine = TaskRecord & {
  /** The member's name; null for a partner. */
  organisation: Organisation['name'] | null
  responsible: string | null
  deputy: string | null
  cycle: Pick<MappingCycle, 'id' | 'label' | 'kind' | 'stage' | 'closedOn' | 'window'>
}

/** What was asked in a cycle: pillar by pillar in their order, partners before members. */
export async function listTasks(db: Db, cycleId: CycleId): Promise<TaskLine[]> {
  const rows = await tasks(db)
    .where('cycleTask.cycleId', '=', cycleId)
    .orderBy('cycleTask.pillar', 'desc')
    .orderBy('cycleTask.partner')
    .orderBy('organisation.name')
    .execute()
  return rows.flatMap(lineOf)
}

export async function findTask(db: Db, id: TaskId): Promise<TaskLine | undefined> {
  const row = await tasks(db).where('cycleTask.id', '=', id).executeTakeFirst()
  return row && lineOf(row)[0]
}

/** Every task of the cycles that are not closed. */
export async function listTasksUnderWay(db: Db): Promise<TaskLine[]> {
  const rows = await tasks(db)
    .where('mappingCycle.closedOn', 'is', null)
    .orderBy('cycleTask.dueOn')
    .orderBy('cycleTask.pillar', 'desc')
    .execute()
  return rows.flatMap(lineOf)
}

/** The people who may report on a task, by name: those who can be made responsible for it. */
export async function peopleFor(
  db: Db,
  task: Pick<TaskRecord, 'assignee' | 'pillar'>,
): Promise<{ id: AccountId; name: string }[]> {
  const accounts = await db
    .selectFrom('account')
    .where('closedAt', 'is', null)
    .select(['id', 'name', grantsHeld.as('grants')])
    .orderBy('name')
    .execute()
  return accounts
    .filter(({ id, name, grants }) =>
      may({ accountId: id, name, grants }, 'report on tasks', scopeOfTask(task)),
    )
    .map(({ id, name }) => ({ id, name }))
}

function tasks(db: Db) {
  return db
    .selectFrom('cycleTask')
    .innerJoin('mappingCycle', 'mappingCycle.id', 'cycleTask.cycleId')
    .leftJoin('organisation', 'organisation.id', 'cycleTask.organisationId')
    .leftJoin('account as responsible', 'responsible.id', 'cycleTask.responsibleId')
    .leftJoin('account as deputy', 'deputy.id', 'cycleTask.deputyId')
    .select(['cycleTask.id', 'cycleTask.version', 'cycleTask.cycleId', 'cycleTask.pillar'])
    .select(['cycleTask.partner', 'cycleTask.organisationId', 'cycleTask.dueOn'])
    .select(['cycleTask.state', 'cycleTask.responsibleId', 'cycleTask.deputyId'])
    .select(['cycleTask.askedOn', 'cycleTask.submittedBy', 'cycleTask.submittedOn'])
    .select(['cycleTask.settledBy', 'cycleTask.settledOn', 'cycleTask.returnReasons'])
    .select(['cycleTask.note', 'organisation.name as organisation'])
    .select(['responsible.name as responsible', 'deputy.name as deputy'])
    .select(({ ref }) =>
      jsonBuildObject({
        id: ref('mappingCycle.id'),
        label: ref('mappingCycle.label'),
        kind: ref('mappingCycle.kind'),
        stage: ref('mappingCycle.stage'),
        closedOn: ref('mappingCycle.closedOn'),
        window: jsonBuildObject({
          from: ref('mappingCycle.startsOn'),
          until: ref('mappingCycle.endsOn'),
        }),
      }).as('cycle'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof tasks>['executeTakeFirstOrThrow']>>

/** The table's check lets no task be without an assignee. */
function lineOf({ partner, organisationId, ...task }: Row): TaskLine[] {
  if (partner !== null) return [{ ...task, assignee: { kind: 'partner', partner } }]
  if (organisationId !== null) return [{ ...task, assignee: { kind: 'member', organisationId } }]
  return []
}
