import { listCycles } from '@iisg/db/cycles'
import { conclusionsFor, lineageIn, listNeeds } from '@iisg/db/needs'
import { may } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import { type Closing, mayKnowNeed, type Need, scopeOf } from '@iisg/domain/needs'
import type { AppLoadContext } from '@remix-run/node'

/** What has become of a need of the last cycle in a new one. */
export type Fate =
  | { status: 'undecided' }
  | { status: 'goes on'; in: Pick<Need, 'id' | 'code' | 'title'>[] }
  | { status: 'ended'; as: Closing }

export type ToCarry = { need: Need; fate: Fate }

/** The needs cycle before another, if there was one. */
export async function cycleBefore(
  { db }: AppLoadContext,
  cycle: MappingCycle,
): Promise<MappingCycle | undefined> {
  const cycles = await listCycles(db, 'needs')
  return cycles.find(({ window }) => window.from < cycle.window.from)
}

/**
 * The needs of the last cycle that somebody may let go on in a new one: those that were agreed, each
 * with what has become of it so far.
 */
export async function needsToCarry(
  { db, viewer }: AppLoadContext,
  from: MappingCycle,
  into: MappingCycle,
): Promise<ToCarry[]> {
  const [earlier, lines, conclusions, current] = await Promise.all([
    listNeeds(db, from.id),
    lineageIn(db, into.id),
    conclusionsFor(db, into.id),
    listNeeds(db, into.id),
  ])
  return earlier
    .filter((need) => mayKnowNeed(viewer, need) && may(viewer, 'state needs', scopeOf(need)))
    .filter(({ state }) => state !== 'draft' && state !== 'returned' && state !== 'submitted')
    .map((need) => {
      const ended = conclusions.find(({ needId }) => needId === need.id)
      if (ended) return { need, fate: { status: 'ended', as: ended.conclusion } }
      const ids = lines.filter((line) => line.predecessorId === need.id).map((line) => line.needId)
      if (ids.length === 0) return { need, fate: { status: 'undecided' } }
      const known = current.filter((each) => ids.includes(each.id) && mayKnowNeed(viewer, each))
      const told = known.map(({ id, code, title }) => ({ id, code, title }))
      return { need, fate: { status: 'goes on', in: told } }
    })
}
