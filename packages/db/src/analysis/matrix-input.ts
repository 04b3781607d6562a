import { type MatrixInput, methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import { tasksOf } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { listNeeds } from '../needs/index.ts'
import { supportLinksIn } from '../responses/index.ts'
import { frozenRecordsOf } from './frozen.ts'

/**
 * All that the coverage of a cycle's needs is weighed from. Drafts are not weighed. Of a frozen cycle
 * it is what was frozen, whatever became of the responses since.
 */
export async function matrixInputFor(
  db: Db,
  cycle: MappingCycle,
  where: 'working' | 'published' = 'working',
): Promise<MatrixInput> {
  const frozen = await frozenRecordsOf(db, cycle.id)
  const all = frozen?.weighed ?? (await livingInputFor(db, cycle))
  return { ...all, needs: all.needs.filter(({ state }) => counts(state, where)) }
}

/** The same with needs in every state, from the records as they are now. */
export async function livingInputFor(db: Db, cycle: MappingCycle): Promise<MatrixInput> {
  const [needs, links, tasks] = await Promise.all([
    listNeeds(db, cycle.id),
    supportLinksIn(db, cycle.id),
    tasksOf(db, cycle.id),
  ])
  return { needs, links, tasks, window: cycle.window, method: methodOf(cycle.methodVersion) }
}
