import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { conclusionsOf, lineageOf, needsCalled } from '@iisg/db/needs'
import type { Viewer } from '@iisg/domain/accounts'
import { mayKnowNeed, type Need, type NeedId, type Relation } from '@iisg/domain/needs'

/** One need of a line of needs through the cycles. */
export type Kin = Pick<Need, 'id' | 'code' | 'title' | 'state'> & {
  cycle: string
  startsOn: string
  /** How it goes on from the one before; none where the line begins. */
  relation: Relation | undefined
  isThis: boolean
}

/** What a need goes on from and what goes on from it, as far as the viewer may know, oldest first. */
export async function lineageShown(
  db: Db,
  viewer: Viewer,
  needId: NeedId,
): Promise<{ kin: Kin[]; conclusions: Awaited<ReturnType<typeof conclusionsOf>> }> {
  const [lines, cycles, conclusions] = await Promise.all([
    lineageOf(db, needId),
    listCycles(db, 'needs'),
    conclusionsOf(db, needId),
  ])
  const ids = lines.flatMap((line) => [line.needId, line.predecessorId])
  const needs = (await needsCalled(db, [...new Set(ids)])).filter((need) =>
    mayKnowNeed(viewer, need),
  )
  const kin = needs.map(({ id, code, title, state, cycleId }) => {
    const cycle = cycles.find((each) => each.id === cycleId)
    return {
      id,
      code,
      title,
      state,
      cycle: cycle?.label ?? '',
      startsOn: cycle?.window.from ?? '',
      relation: lines.find((line) => line.needId === id)?.relation,
      isThis: id === needId,
    }
  })
  const inOrder = kin.sort((one, other) =>
    `${one.startsOn} ${one.code}` < `${other.startsOn} ${other.code}` ? -1 : 1,
  )
  return { kin: inOrder, conclusions }
}
