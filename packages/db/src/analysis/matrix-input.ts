import { type MatrixInput, methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import { tasksOf } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { listNeeds } from '../needs/index.ts'
import { supportLinksIn } from '../responses/index.ts'

/** All that the coverage of a cycle's needs is weighed from. Drafts are not weighed. */
export async function matrixInputFor(
  db: Db,
  cycle: MappingCycle,
  where: 'working' | 'published' = 'working',
): Promise<MatrixInput> {
  const [needs, links, tasks] = await Promise.all([
    listNeeds(db, cycle.id),
    supportLinksIn(db, cycle.id),
    tasksOf(db, cycle.id),
  ])
  return {
    needs: needs.filter(({ state }) => counts(state, where)),
    links,
    tasks,
    window: cycle.window,
    method: methodOf(cycle.methodVersion),
  }
}
