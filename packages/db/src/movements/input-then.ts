import type { MatrixInput } from '@iisg/domain/analysis'
import type { AuditEvent } from '@iisg/domain/audit'
import type { CycleTask, MappingCycle } from '@iisg/domain/cycles'
import { takenBack } from '@iisg/domain/movements'
import { dayOf } from '@iisg/domain/time'
import { frozenRecordsOf, livingRecordsOf } from '../analysis/index.ts'
import type { Db } from '../db.ts'
import { supportLinksAt } from '../responses/index.ts'

/**
 * What a cycle was weighed from at an instant, as far as record dates and the audit tell: links by
 * the days on which they were declared and withdrawn, tasks by the day on which they were settled,
 * needs and responses with their changes taken back. A frozen cycle has not moved.
 *
 * @param events What has happened since, the newest first.
 */
export async function inputThen(
  db: Db,
  cycle: MappingCycle,
  since: Date,
  events: readonly AuditEvent[],
): Promise<MatrixInput> {
  const frozen = await frozenRecordsOf(db, cycle.id)
  if (frozen) return frozen.weighed

  const [{ weighed, responses }, links, tasks] = await Promise.all([
    livingRecordsOf(db, cycle.id),
    supportLinksAt(db, cycle.id, since),
    tasksThen(db, cycle, since),
  ])
  return takenBack({ ...weighed, links, tasks }, responses, events)
}

/** A task that was settled later was still being worked on. */
async function tasksThen(db: Db, { id }: MappingCycle, since: Date): Promise<CycleTask[]> {
  const rows = await db
    .selectFrom('cycleTask')
    .where('cycleId', '=', id)
    .select(['pillar', 'partner', 'organisationId', 'dueOn', 'state', 'settledOn'])
    .execute()
  const day = dayOf(since)
  return rows.flatMap(({ partner, organisationId, settledOn, ...task }): CycleTask[] => {
    const settled = task.state === 'finalised' || task.state === 'waived'
    const state = settled && settledOn !== null && settledOn > day ? 'open' : task.state
    if (partner !== null) return [{ ...task, state, assignee: { kind: 'partner', partner } }]
    if (organisationId === null) return [] // The table's check lets no task be nobody's.
    return [{ ...task, state, assignee: { kind: 'member', organisationId } }]
  })
}
