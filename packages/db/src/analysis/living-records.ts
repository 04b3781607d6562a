import type { FrozenRecords } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import { findCycle } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { responsesById } from '../responses/index.ts'
import { livingInputFor, needsCycleOf } from './living-input.ts'

/** What the figures of a cycle are weighed from as it is now, in the form in which it is frozen. */
export async function livingRecordsOf(db: Db, cycleId: CycleId): Promise<FrozenRecords> {
  const cycle = await findCycle(db, cycleId)
  if (cycle === undefined) throw new Error(`The mapping cycle ${cycleId} is not there`)
  const needsOf = await needsCycleOf(db, cycle)
  const [tree, weighed] = await Promise.all([
    db
      .selectFrom('treeVersion')
      .where('id', '=', needsOf.treeVersionId)
      .select(['label', 'note'])
      .executeTakeFirstOrThrow(),
    livingInputFor(db, cycle),
  ])
  const ids = [...new Set(weighed.links.map(({ response }) => response.id))].sort()

  return {
    cycle,
    needsOf: { id: needsOf.id, label: needsOf.label },
    tree,
    weighed,
    responses: await responsesById(db, ids),
  }
}
