import { type MatrixInput, methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { findCycle, tasksOf } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { listNeeds } from '../needs/index.ts'
import { supportLinksIn } from '../responses/index.ts'

/**
 * What a cycle is weighed from, with needs in every state, from the records as they are now. A
 * response mapping weighs the needs of the needs mapping before it over its own window, tasks and
 * method.
 */
export async function livingInputFor(db: Db, cycle: MappingCycle): Promise<MatrixInput> {
  const needsOf = await needsCycleOf(db, cycle)
  const [needs, links, tasks] = await Promise.all([
    listNeeds(db, needsOf.id),
    supportLinksIn(db, needsOf.id),
    tasksOf(db, cycle.id),
  ])
  return { needs, links, tasks, window: cycle.window, method: methodOf(cycle.methodVersion) }
}

/**
 * A response mapping asks what is done about the needs agreed last before it ends. Where no needs
 * mapping was before it, it asks about none: it is then its own, and has no needs.
 */
export async function needsCycleOf(db: Db, cycle: MappingCycle): Promise<MappingCycle> {
  if (cycle.kind === 'needs') return cycle
  const before = await db
    .selectFrom('mappingCycle')
    .where('kind', '=', 'needs')
    .where('startsOn', '<=', cycle.window.until)
    .select('id')
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (before && (await findCycle(db, before.id))) ?? cycle
}
