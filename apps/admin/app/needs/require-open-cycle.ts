import type { Db } from '@iisg/db'
import { findCycle, listCycles } from '@iisg/db/cycles'
import { today } from '@iisg/db/time'
import { type CycleId, isClosedOn, type MappingCycle } from '@iisg/domain/cycles'

/** The cycle, while it is open. What belongs to a closed one cannot be changed. */
export async function requireOpenCycle(db: Db, cycleId: CycleId): Promise<MappingCycle> {
  const [cycle, day] = await Promise.all([findCycle(db, cycleId), today(db)])
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })
  if (isClosedOn(cycle, day)) {
    throw new Response('This cycle is closed: its needs and links stay as they are', {
      status: 403,
    })
  }
  return cycle
}

/** Whether what belongs to a cycle can still be changed. */
export async function isOpenCycle(db: Db, cycleId: CycleId): Promise<boolean> {
  const [cycle, day] = await Promise.all([findCycle(db, cycleId), today(db)])
  return cycle !== undefined && !isClosedOn(cycle, day)
}

/** The newest needs cycle that is open; none between two cycles. */
export async function newestOpenCycle(db: Db): Promise<MappingCycle | undefined> {
  const [cycles, day] = await Promise.all([listCycles(db, 'needs'), today(db)])
  return cycles.find((cycle) => !isClosedOn(cycle, day))
}
