import type { FrozenRecords } from '@iisg/domain/analysis'
import type { CycleId, MappingCycle } from '@iisg/domain/cycles'
import { findCycle } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { responsesById } from '../responses/index.ts'
import { livingInputFor } from './matrix-input.ts'

/** What the figures of a cycle are weighed from as it is now, in the form in which it is frozen. */
export async function livingRecordsOf(db: Db, cycleId: CycleId): Promise<FrozenRecords> {
  const cycle = there(await findCycle(db, cycleId), `mapping cycle ${cycleId}`)
  const needsOf = await needsCycleOf(db, cycle)
  const tree = await db
    .selectFrom('treeVersion')
    .where('id', '=', needsOf.treeVersionId)
    .select(['label', 'note'])
    .executeTakeFirstOrThrow()

  // The needs of one cycle, weighed over the window, the tasks and the method of the other.
  const own = await livingInputFor(db, cycle)
  const agreed = needsOf.id === cycle.id ? own : await livingInputFor(db, needsOf)
  const weighed = { ...own, needs: agreed.needs, links: agreed.links }
  const ids = [...new Set(weighed.links.map(({ response }) => response.id))].sort()

  return {
    cycle,
    needsOf: { id: needsOf.id, label: needsOf.label },
    tree,
    weighed,
    responses: await responsesById(db, ids),
  }
}

/** A response mapping asks what is done about the needs agreed last before it ends. */
export async function needsCycleOf(db: Db, cycle: MappingCycle): Promise<MappingCycle> {
  if (cycle.kind === 'needs') return cycle
  const { id } = await db
    .selectFrom('mappingCycle')
    .where('kind', '=', 'needs')
    .where('startsOn', '<=', cycle.window.until)
    .select('id')
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return there(await findCycle(db, id), 'needs mapping')
}

function there<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The ${what} is not there`)
  return found
}
