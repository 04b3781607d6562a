import { type CycleId, firstOutOfOrder, type Stage, stages } from '@iisg/domain/cycles'
import type { Day } from '@iisg/domain/time'
import { type By, change, keepVersion, MoveRefused } from '../audit/index.ts'
import type { Db } from '../db.ts'

/**
 * Plans the days on which the stages of a cycle begin. Once the cycle has left its first stage, the
 * plan stays: what slips is measured against it.
 *
 * @throws MoveRefused with a sentence. @throws StaleVersion
 */
export function planCycle(
  db: Db,
  by: By,
  cycleId: CycleId,
  version: number,
  days: Readonly<Record<Stage, Day>>,
) {
  return change(db, by, async (trx) => {
    const plan = stages.map((stage) => ({ stage, plannedOn: days[stage], reachedOn: null }))
    const wrong = firstOutOfOrder(plan)
    if (wrong !== undefined) throw new MoveRefused(`The stages come in order: move ${wrong} later`)

    const planned = await trx
      .updateTable('mappingCycle')
      .set({ version: version + 1 })
      .where('id', '=', cycleId)
      .where('version', '=', version)
      .returning('stage')
      .executeTakeFirst()
    if (keepVersion(planned).stage !== 'planned') {
      throw new MoveRefused(
        'The cycle is under way: its plan stays, and its slip log tells the rest',
      )
    }
    for (const { stage, plannedOn } of plan) {
      await trx
        .insertInto('cycleStage')
        .values({ cycleId, stage, plannedOn })
        .onConflict((conflict) => conflict.columns(['cycleId', 'stage']).doUpdateSet({ plannedOn }))
        .execute()
    }
    return { type: 'cycle.planned', cycleId }
  })
}
