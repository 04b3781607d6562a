import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { countUndecidedPoolings } from '@iisg/db/pooling'
import type { Viewer } from '@iisg/domain/accounts'

/** How many groups of the newest needs cycle nobody has decided; none on a platform that is new. */
export async function poolingsToDecide(db: Db, viewer: Viewer): Promise<number> {
  const [newest] = await listCycles(db, 'needs')
  return newest ? countUndecidedPoolings(db, viewer, newest) : 0
}
