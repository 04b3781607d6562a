import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { listPoolings, type PoolingCase } from '@iisg/db/pooling'
import type { Viewer } from '@iisg/domain/accounts'
import type { AppLoadContext } from '@remix-run/node'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { filterIn, isWithin } from './filter.ts'

/** The groups that an address asks for, as the viewer may know them; and all of their cycle. */
export async function poolingsIn({ db, viewer }: AppLoadContext, search: URLSearchParams) {
  const { cycle, cycles } = await cycleIn(db, search)
  const all = await listPoolings(db, viewer, cycle)
  const filter = filterIn(search)
  return { cycle, cycles, filter, all, poolings: all.filter((each) => isWithin(each, filter)) }
}

/** The groups of the newest needs cycle that nobody has decided; none on a platform that is new. */
export async function poolingsToDecide(db: Db, viewer: Viewer): Promise<PoolingCase[]> {
  const [newest] = await listCycles(db, 'needs')
  const all = newest ? await listPoolings(db, viewer, newest) : []
  return all.filter(({ state }) => state === 'open')
}
