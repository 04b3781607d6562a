import { findCycle } from '@iisg/db/cycles'
import { CycleId, type MappingCycle } from '@iisg/domain/cycles'
import type { AppLoadContext } from '@remix-run/node'

export async function cycleOr404(
  { db }: Pick<AppLoadContext, 'db'>,
  cycleId: string | undefined,
): Promise<MappingCycle> {
  const id = CycleId.safeParse(cycleId)
  const cycle = id.success ? await findCycle(db, id.data) : undefined
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })
  return cycle
}
