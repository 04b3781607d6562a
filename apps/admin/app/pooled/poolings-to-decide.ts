import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { listPoolings, type PoolingCase } from '@iisg/db/pooling'
import type { Viewer } from '@iisg/domain/accounts'

/** The groups of the newest needs cycle that nobody has decided; none on a platform that is new. */
export async function poolingsToDecide(db: Db, viewer: Viewer): Promise<PoolingCase[]> {
  const [newest] = await listCycles(db, 'needs')
  const all = newest ? await listPoolings(db, viewer, newest) : []
  return all.filter(({ state }) => state === 'open')
}
