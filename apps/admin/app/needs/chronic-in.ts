import type { Db } from '@iisg/db'
import { cellInputOf, type NeedInput, needInputFor } from '@iisg/db/analysis'
import { findNeed, stoodAs } from '@iisg/db/needs'
import type { Viewer } from '@iisg/domain/accounts'
import { cellOf } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import { mayKnowNeed, type NeedRecord } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { type CellHistory, chronicOf } from '@iisg/domain/progress'
import type { AppLoadContext } from '@remix-run/node'

/**
 * Formula N for one need: the partners for which it is chronic, with how many cycles on end. What the
 * viewer may not know of its past is as if it were not there.
 */
export async function chronicIn(
  { db, viewer }: AppLoadContext,
  need: NeedRecord,
  input: NeedInput,
): Promise<{ partner: Partner; cycles: number }[]> {
  const generations = [
    { cycleId: need.cycleId, those: [{ need, input }] },
    ...(await generationsBefore(db, viewer, need)),
  ]
  return need.partners.flatMap((partner) => {
    const history = generations.map(({ cycleId, those }) => historyOf(cycleId, those, partner))
    const { chronic, cycles } = chronicOf(history, input.method)
    return chronic ? [{ partner, cycles }] : []
  })
}

type Weighed = { need: NeedRecord; input: NeedInput }
type Generation = { cycleId: CycleId; those: Weighed[] }

/** The needs that it goes on from, cycle by cycle, the newest first. */
async function generationsBefore(db: Db, viewer: Viewer, need: NeedRecord): Promise<Generation[]> {
  const found = await Promise.all(need.predecessors.map(({ needId }) => findNeed(db, needId)))
  const known = found.flatMap((each) => (each && mayKnowNeed(viewer, each) ? [each] : []))
  // What went on in the next cycle is closed by that, and was adopted in its own all the same.
  const stood = await stoodAs(
    db,
    known.map(({ id }) => id),
  )
  const those = await Promise.all(
    known.map(async (each) => ({
      need: { ...each, state: stood.get(each.id) ?? each.state },
      input: await needInputFor(db, each),
    })),
  )
  const [first] = those
  if (!first) return []
  const before = await Promise.all(those.map((each) => generationsBefore(db, viewer, each.need)))
  const [longest = []] = before.sort((one, other) => other.length - one.length)
  const earlier = longest.map(({ cycleId }, at) => ({
    cycleId,
    those: before.flatMap((line) => line[at]?.those ?? []),
  }))
  return [{ cycleId: first.need.cycleId, those }, ...earlier]
}

/** Where a need goes on from several, the one that was met best speaks for its past. */
function historyOf(cycleId: CycleId, those: readonly Weighed[], partner: Partner): CellHistory {
  const judged = those
    .filter(({ need }) => need.partners.includes(partner))
    .flatMap(({ need, input }) => {
      const cell = cellOf(cellInputOf(input, partner))
      return cell.status === 'not applicable' || cell.status === 'unreported'
        ? []
        : [{ adopted: need.state === 'adopted', coverage: cell.coverage }]
    })
  const [best] = judged.sort((one, other) => other.coverage - one.coverage)
  return { cycleId, adopted: best?.adopted ?? false, coverage: best?.coverage }
}
