import type { CycleId } from '@iisg/domain/cycles'
import type { Db } from '../db.ts'
import { undecidedFindingsIn } from '../findings/index.ts'
import { undecidedPoolingsIn } from '../pooling/index.ts'

/** How much of what was found in a cycle nobody has decided. */
export async function undecidedIn(db: Db, cycleId: CycleId) {
  const [findings, poolings] = await Promise.all([
    undecidedFindingsIn(db, cycleId),
    undecidedPoolingsIn(db, cycleId),
  ])
  return { findings, poolings }
}
