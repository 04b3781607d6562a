import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import type { MappingCycle } from '@iisg/domain/cycles'

/** The cycle that an address asks for, the newest where it asks for none, and all there are. */
export async function cycleIn(
  db: Db,
  search: URLSearchParams,
): Promise<{ cycle: MappingCycle; cycles: MappingCycle[] }> {
  const cycles = await listCycles(db, 'needs')
  const asked = search.get('cycle')
  const cycle = asked === null ? cycles[0] : cycles.find(({ id }) => id === asked)
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })
  return { cycle, cycles }
}
