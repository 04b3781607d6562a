import type { Db } from '@iisg/db'
import { needsCycleOf } from '@iisg/db/analysis'
import { listCycles } from '@iisg/db/cycles'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { Frozen } from '@iisg/ui/snapshots'
import { frozenAs } from '#app/snapshots/frozen-as.ts'

type Chosen = { cycle: MappingCycle; cycles: MappingCycle[] }

/** The needs cycle that an address asks for, the newest where it asks for none, and all there are. */
export async function cycleIn(db: Db, search: URLSearchParams): Promise<Chosen> {
  const { cycle, cycles } = await anyCycleIn(db, search)
  if (cycle.kind === 'response') {
    const because = `The ${cycle.label} has no needs of its own, so there is nothing of it here: its page under Cycles leads to what it holds`
    throw new Response(because, { status: 404 })
  }
  return { cycle, cycles: cycles.filter(({ kind }) => kind === 'needs') }
}

/** Of which cycle a page of figures is, and what it has to say of it. */
export type WeighedCycle = Chosen & {
  /** Whose needs are weighed: its own or, for a response mapping, those of the needs mapping before. */
  needsOf: Pick<MappingCycle, 'id' | 'label'>
  frozen: Frozen | undefined
}

/**
 * The cycle of either kind that an address asks for: a response mapping weighs needs as well, though
 * they are another's.
 */
export async function weighedCycleIn(db: Db, search: URLSearchParams): Promise<WeighedCycle> {
  const { cycle, cycles } = await anyCycleIn(db, search)
  const [{ id, label }, frozen] = await Promise.all([
    needsCycleOf(db, cycle),
    frozenAs(db, cycle.id),
  ])
  return { cycle, cycles, needsOf: { id, label }, frozen }
}

async function anyCycleIn(db: Db, search: URLSearchParams): Promise<Chosen> {
  const cycles = await listCycles(db)
  const asked = search.get('cycle')
  const newest = cycles.find(({ kind }) => kind === 'needs')
  const cycle = asked === null ? newest : cycles.find(({ id }) => id === asked)
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })
  return { cycle, cycles }
}
