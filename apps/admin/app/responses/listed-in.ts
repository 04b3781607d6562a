import { responsesIn } from '@iisg/db/analysis'
import { listCycles } from '@iisg/db/cycles'
import { listResponses, type ResponseFilter, responseCounts } from '@iisg/db/responses'
import { today } from '@iisg/db/time'
import { isClosedOn, type MappingCycle } from '@iisg/domain/cycles'
import type { AppLoadContext } from '@remix-run/node'
import { frozenAs } from '#app/snapshots/frozen-as.ts'

type Page = { size: number; number: number }

/** One page of all responses, or of those of the cycle that an address asks for. */
export async function listedIn(
  context: Pick<AppLoadContext, 'db'>,
  cycleId: string | undefined,
  filter: ResponseFilter,
  page: Page,
) {
  const { db } = context
  if (cycleId === undefined) {
    const [list, counts] = await Promise.all([
      listResponses(db, filter, page),
      responseCounts(db, filter),
    ])
    return { ...list, counts, of: undefined }
  }
  const { cycle, cycles } = await cycleAmongAll(context, cycleId)
  const [{ needsOf, ...list }, frozen, day] = await Promise.all([
    responsesIn(db, cycle, filter, page),
    frozenAs(db, cycle.id),
    today(db),
  ])
  return { ...list, of: { cycle, cycles, needsOf, frozen, isClosed: isClosedOn(cycle, day) } }
}

/** A cycle of either kind, among all that there are. */
async function cycleAmongAll(
  { db }: Pick<AppLoadContext, 'db'>,
  cycleId: string,
): Promise<{ cycle: MappingCycle; cycles: MappingCycle[] }> {
  const cycles = await listCycles(db)
  const cycle = cycles.find(({ id }) => id === cycleId)
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })
  return { cycle, cycles }
}
