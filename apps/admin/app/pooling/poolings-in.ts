import { listPoolings } from '@iisg/db/pooling'
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
