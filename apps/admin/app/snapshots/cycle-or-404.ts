import type { Db } from '@iisg/db'
import { findCycle } from '@iisg/db/cycles'
import { CycleId, type MappingCycle } from '@iisg/domain/cycles'

export async function cycleOr404(db: Db, param: string | undefined): Promise<MappingCycle> {
  const id = CycleId.safeParse(param)
  const cycle = id.success ? await findCycle(db, id.data) : undefined
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })
  return cycle
}
