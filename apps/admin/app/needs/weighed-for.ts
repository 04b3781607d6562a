import type { Db } from '@iisg/db'
import { type NeedInput, needInputFor } from '@iisg/db/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { NeedRecord } from '@iisg/domain/needs'
import type { Frozen } from '@iisg/ui/snapshots'
import { frozenAs } from '#app/snapshots/frozen-as.ts'
import { weighedCycleIn } from './cycle-in.ts'

export type WeighedNeed = {
  input: NeedInput
  frozen: Frozen | undefined
  /** The cycle that the need is of. */
  own: MappingCycle
  /** Whether another weighs it here: a response mapping that asks what is done about it. */
  elsewhere: boolean
}

/** A need as its own cycle weighs it, or as the response mapping does that an address names. */
export async function weighedFor(
  db: Db,
  need: NeedRecord,
  search: URLSearchParams,
): Promise<WeighedNeed> {
  if (search.has('cycle')) {
    const { cycle, cycles, needsOf, frozen } = await weighedCycleIn(db, search)
    const own = cycles.find(({ id }) => id === need.cycleId && id === needsOf.id)
    if (own && cycle.id !== own.id) {
      return { input: await needInputFor(db, need, cycle.id), frozen, own, elsewhere: true }
    }
  }
  const [input, frozen] = await Promise.all([needInputFor(db, need), frozenAs(db, need.cycleId)])
  return { input, frozen, own: input.cycle, elsewhere: false }
}
