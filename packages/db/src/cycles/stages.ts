import { type CycleId, moveCycleTo, type Stage, type StageDays, stages } from '@iisg/domain/cycles'
import type { Day } from '@iisg/domain/time'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'
import { findCycle } from './cycles.ts'

/** Every stage in order, with its planned and its actual day where there is one. */
export async function stagesOf(db: Db, cycleId: CycleId): Promise<StageDays[]> {
  const rows = await db
    .selectFrom('cycleStage')
    .where('cycleId', '=', cycleId)
    .select(['stage', 'plannedOn', 'reachedOn'])
    .execute()
  return stages.map(
    (stage) =>
      rows.find((row) => row.stage === stage) ?? { stage, plannedOn: null, reachedOn: null },
  )
}

/**
 * Notes that a cycle has come to a stage on a day. With the collection, what was pending is asked
 * for; with the closing, nothing in the cycle changes any more.
 *
 * @throws MoveRefused with a sentence, where the stage is not the next or the day cannot be.
 * @throws StaleVersion where somebody else has changed the cycle since `version`.
 */
export function moveCycle(
  db: Db,
  by: By,
  cycleId: CycleId,
  version: number,
  stage: Stage,
  on: Day,
) {
  return change(db, by, (trx) => moveCycleIn(trx, cycleId, version, stage, on))
}

/** The same within a transaction that is under way; its caller keeps the event. */
export async function moveCycleIn(
  trx: Transaction<Tables>,
  cycleId: CycleId,
  version: number,
  to: Stage,
  on: Day,
) {
  const cycle = await findCycle(trx, cycleId)
  if (!cycle) throw new Error(`There is no cycle ${cycleId}`)
  const { stage: from } = cycle
  const reached = (await stagesOf(trx, cycleId)).find(({ stage }) => stage === from)
  const move = moveCycleTo(
    { stage: from, reachedOn: reached?.reachedOn ?? null },
    to,
    on,
    await today(trx),
  )
  if (move.status === 'refused') throw new MoveRefused(move.because)

  await forgetLater(trx, cycleId, to)
  await trx
    .insertInto('cycleStage')
    .values({ cycleId, stage: to, reachedOn: on })
    .onConflict((conflict) =>
      conflict.columns(['cycleId', 'stage']).doUpdateSet(({ ref }) => ({
        // A stage that comes again began when it came first.
        reachedOn: sql<Day>`coalesce(${ref('cycleStage.reachedOn')}, ${on})`,
      })),
    )
    .execute()
  if (to === 'collection') await askForPending(trx, cycleId)
  const moved = await trx
    .updateTable('mappingCycle')
    .set({ stage: to, closedOn: to === 'closed' ? on : null, version: version + 1 })
    .where('id', '=', cycleId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(moved)
  return { type: 'cycle.moved' as const, cycleId, from, to, on }
}

/** What the Board sent back has not reached it: the days of what comes after are open again. */
async function forgetLater(trx: Transaction<Tables>, cycleId: CycleId, to: Stage): Promise<void> {
  const later = stages.slice(stages.indexOf(to) + 1)
  if (later.length === 0) return
  await trx
    .updateTable('cycleStage')
    .set({ reachedOn: null })
    .where('cycleId', '=', cycleId)
    .where('stage', 'in', later)
    .where('reachedOn', 'is not', null)
    .execute()
}

async function askForPending(trx: Transaction<Tables>, cycleId: CycleId): Promise<void> {
  await trx
    .updateTable('cycleTask')
    .set({
      state: 'open',
      askedOn: sql<Day>`(now() at time zone 'utc')::date`,
      version: sql`version + 1`,
    })
    .where('cycleId', '=', cycleId)
    .where('state', '=', 'pending')
    .execute()
}
