import { findCycle } from '@iisg/db/cycles'
import { findPooling } from '@iisg/db/pooling'
import { PoolingId } from '@iisg/domain/pooling'
import type { AppLoadContext } from '@remix-run/node'
import { proposalFrom } from './proposal-from.ts'

/** The group that an address says a proposal is to be about, and what it begins with. */
export async function poolingToPropose({ db, viewer }: AppLoadContext, request: Request) {
  const asked = PoolingId.safeParse(new URL(request.url).searchParams.get('pooling'))
  const pooling = asked.success ? await findPooling(db, viewer, asked.data) : undefined
  const cycle = pooling && (await findCycle(db, pooling.cycleId))
  if (!pooling || !cycle) return undefined
  return { id: pooling.id, begun: proposalFrom(pooling, cycle.methodVersion) }
}
