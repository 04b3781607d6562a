import type { MeasureDraft, MeasureId, ObjectiveId, TreeVersionId } from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import { type By, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { edit, type TreeAt } from './editing.ts'
import { keepOrder, shifted } from './order.ts'

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function addMeasure(
  db: Db,
  by: By,
  at: TreeAt,
  objectiveId: ObjectiveId,
  draft: MeasureDraft & { originIds: readonly MeasureId[] },
) {
  const { originIds, ...measure } = draft
  return edit(db, by, at, `added the measure ${draft.code}`, async (trx) => {
    await requireFreeMeasure(trx, at.id, draft.code)
    const { id } = await trx
      .insertInto('measure')
      .values({
        ...measure,
        objectiveId,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from measure
          where objective_id = ${objectiveId})`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await keepOrigins(trx, at.id, id, originIds)
  })
}

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function reviseMeasure(
  db: Db,
  by: By,
  at: TreeAt,
  id: MeasureId,
  draft: MeasureDraft & { originIds: readonly MeasureId[] },
) {
  const { originIds, ...measure } = draft
  return edit(db, by, at, `revised the measure ${draft.code}`, async (trx) => {
    await requireFreeMeasure(trx, at.id, draft.code, id)
    await trx.updateTable('measure').set(measure).where('id', '=', id).execute()
    await keepOrigins(trx, at.id, id, originIds)
  })
}

/** Takes a measure out of a draft; in the crosswalk it is dropped. @throws MoveRefused, StaleVersion */
export function retireMeasure(db: Db, by: By, at: TreeAt, id: MeasureId, code: string) {
  return edit(db, by, at, `took out the measure ${code}`, async (trx) => {
    await trx.deleteFrom('measure').where('id', '=', id).execute()
  })
}

/** Moves a measure one place up or down within its objective. @throws MoveRefused, StaleVersion */
export function shiftMeasure(
  db: Db,
  by: By,
  at: TreeAt,
  { id, code }: { id: MeasureId; code: string },
  direction: 'up' | 'down',
) {
  return edit(db, by, at, `moved the measure ${code} ${direction}`, async (trx) => {
    const rows = await trx
      .selectFrom('measure')
      .where(({ eb, selectFrom }) =>
        eb('objectiveId', '=', selectFrom('measure').where('id', '=', id).select('objectiveId')),
      )
      .select('id')
      .orderBy('position')
      .execute()
    await keepOrder(trx, 'measure', shifted(rows, id, direction))
  })
}

async function requireFreeMeasure(
  trx: Transaction<Tables>,
  tree: TreeVersionId,
  code: string,
  except?: MeasureId,
): Promise<void> {
  const { rows } = await sql`select from measure
    join objective on objective.id = measure.objective_id
    where objective.tree_version_id = ${tree} and measure.code = ${code}
      and measure.id is distinct from ${except ?? null}`.execute(trx)
  if (rows.length > 0) throw new MoveRefused(`The code ${code} is taken: give it another`)
}

/** A measure comes from measures of the version that its tree was copied from, and of no other. */
async function keepOrigins(
  trx: Transaction<Tables>,
  tree: TreeVersionId,
  id: MeasureId,
  originIds: readonly MeasureId[],
): Promise<void> {
  await trx.deleteFrom('measureOrigin').where('measureId', '=', id).execute()
  if (originIds.length === 0) return
  const { numAffectedRows } = await sql`insert into measure_origin (measure_id, origin_id)
    select ${id}, measure.id from measure
    join objective on objective.id = measure.objective_id
    join tree_version draft on draft.based_on_id = objective.tree_version_id
    where draft.id = ${tree} and measure.id = any(${[...originIds]}::uuid[])`.execute(trx)
  if (Number(numAffectedRows) !== new Set(originIds).size) {
    throw new MoveRefused(
      'A measure comes from measures of the version that this one was copied from',
    )
  }
}
