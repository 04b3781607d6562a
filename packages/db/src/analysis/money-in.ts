import type { Viewer } from '@iisg/domain/accounts'
import { type MoneyRecord, type ResponseMoney, responseMoneyOf } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import { counts, mayKnowNeed, type Need } from '@iisg/domain/needs'
import type { ResponseId, SupportLink } from '@iisg/domain/responses'
import { findCycle } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { listNeeds } from '../needs/index.ts'
import { supportLinksOf } from '../responses/index.ts'
import { needsAsCloseAsToday } from './as-close-as-today.ts'
import { frozenRecordsOf } from './frozen.ts'
import { needsCycleOf } from './living-input.ts'
import { moneyRecordsOf } from './money-records.ts'

/**
 * What the money of some responses comes to in the cells of a cycle (formula K), for somebody who may
 * know the responses. It is split over the needs that count and that they may know: no figure hangs on
 * a need besides, so that none gives it away.
 *
 * A response mapping splits it over the needs agreed last. Of a frozen cycle it is what was frozen.
 */
export async function moneyInCycle(
  { db, viewer }: { db: Db; viewer: Viewer },
  cycleId: CycleId,
  ids: readonly ResponseId[],
): Promise<Map<ResponseId, ResponseMoney>> {
  if (ids.length === 0) return new Map()
  const { needs, links, records } = await recordsFor(db, cycleId, new Set(ids))
  const split = needs.filter((need) => counts(need.state, 'working') && mayKnowNeed(viewer, need))
  const placeOf = new Map(split.map((need, row) => [need.id, { need, row }]))
  const linksOf = Map.groupBy(
    links.filter(({ needId }) => placeOf.has(needId)),
    ({ response }) => response.id,
  )

  return new Map(
    records.map((record) => {
      const own = linksOf.get(record.id) ?? []
      return [record.id, responseMoneyOf(record, own, (id) => placeOf.get(id))]
    }),
  )
}

type Records = { needs: readonly Need[]; links: readonly SupportLink[]; records: MoneyRecord[] }

async function recordsFor(db: Db, cycleId: CycleId, ids: Set<ResponseId>): Promise<Records> {
  const frozen = await frozenRecordsOf(db, cycleId)
  if (frozen) {
    const { needs: then, links } = frozen.weighed
    const needs = await needsAsCloseAsToday(db, then)
    return { needs, links, records: frozen.responses.filter(({ id }) => ids.has(id)) }
  }
  const cycle = await findCycle(db, cycleId)
  if (cycle === undefined) throw new Error(`The mapping cycle ${cycleId} is not there`)
  const [needs, links, records] = await Promise.all([
    listNeeds(db, (await needsCycleOf(db, cycle)).id),
    supportLinksOf(db, [...ids]),
    moneyRecordsOf(db, [...ids]),
  ])
  return { needs, links, records }
}
