import type { Db } from '@iisg/db'
import { needConfirmedOn } from '@iisg/db/freshness'
import { isClosedOn, type MappingCycle } from '@iisg/domain/cycles'
import { type Promised, promiseOf } from '@iisg/domain/freshness'
import { counts, type NeedRecord } from '@iisg/domain/needs'
import type { Day } from '@iisg/domain/time'

/** How fresh a need is. One that is not handed in, or of a cycle that is closed, promises nothing. */
export async function promiseOfNeed(
  db: Db,
  { id, state }: Pick<NeedRecord, 'id' | 'state'>,
  own: MappingCycle,
  day: Day,
): Promise<Promised | undefined> {
  const isHandedIn = state === 'submitted' || counts(state, 'working')
  if (isClosedOn(own, day) || !isHandedIn) return undefined
  return promiseOf(await needConfirmedOn(db, id), day)
}
