import type { Db } from '@iisg/db'
import { cellInputOf, type NeedInput, needInputFor } from '@iisg/db/analysis'
import { findNeed } from '@iisg/db/needs'
import { cellOf } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import type { NeedRecord } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { type CellHistory, chronicOf } from '@iisg/domain/progress'

/** The partners for which a need is chronic, with how many cycles on end. */
export async function chronicIn(
  db: Db,
  need: NeedRecord,
  input: NeedInput,
): Promise<{ partner: Partner; cycles: number }[]> {
  const generations = [
    { cycleId: need.cycleId, those: [{ need, input }] },
    ...(await generationsBefore(db, need)),
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
async function generationsBefore(db: Db, need: NeedRecord): Promise<Generation[]> {
  const found = await Promise.all(need.predecessors.map(({ needId }) => findNeed(db, needId)))
  const those = await Promise.all(
    found
      .filter((each) => each !== undefined)
      .map(async (each) => ({ need: each, input: await needInputFor(db, each) })),
  )
  const [first] = those
  if (!first) return []
  const before = await Promise.all(those.map((each) => generationsBefore(db, each.need)))
  const [longest = []] = before.sort((one, other) => other.length - one.length)
  const earlier = longest.map(({ cycleId }, at) => ({
    cycleId,
    those: before.flatMap((line) => line[at]?.those ?? []),
  }))
  return [{ cycleId: first.need.cycleId, those }, ...earlier]
}

/** Where a need goes on from several, it is chronic only if the best met of them was. */
function historyOf(cycleId: CycleId, those: readonly Weighed[], partner: Partner): CellHistory {
  const stating = those.filter(({ need }) => need.partners.includes(partner))
  const cells = stating.map(({ input }) => cellOf(cellInputOf(input, partner)))
  const coverages = cells.map((cell) =>
    cell.status === 'not applicable' || cell.status === 'unreported' ? undefined : cell.coverage,
  )
  const known = coverages.every((coverage) => coverage !== undefined)
  return {
    cycleId,
    adopted: stating.length > 0 && stating.every(({ need }) => wasAdopted(need)),
    coverage: known && coverages.length > 0 ? Math.max(...coverages) : undefined,
  }
}

/** What was carried on or met had been adopted before it was closed. */
function wasAdopted({ state, closedAs }: NeedRecord): boolean {
  return state === 'adopted' || closedAs === 'carried' || closedAs === 'met'
}
