import type { ObjectiveDraft, ObjectiveId, TreeVersionId } from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import { type By, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { edit, type TreeAt } from './editing.ts'
import { keepOrder, shifted } from './order.ts'

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function addObjective(db: Db, by: By, at: TreeAt, draft: ObjectiveDraft) {
  return edit(db, by, at, `added the objective ${draft.code}`, async (trx) => {
    await requireFreeObjective(trx, at.id, draft.code)
    await trx
      .insertInto('objective')
      .values({
        ...draft,
        treeVersionId: at.id,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from objective
          where tree_version_id = ${at.id})`,
      })
      .execute()
  })
}

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function reviseObjective(
  db: Db,
  by: By,
  at: TreeAt,
  id: ObjectiveId,
  draft: ObjectiveDraft,
) {
  return edit(db, by, at, `revised the objective ${draft.code}`, async (trx) => {
    await requireFreeObjective(trx, at.id, draft.code, id)
    await trx
      .updateTable('objective')
      .set(draft)
      .where('id', '=', id)
      .where('treeVersionId', '=', at.id)
      .execute()
  })
}

/** Takes an objective out of a draft, with its measures. @throws MoveRefused, StaleVersion */
export function retireObjective(db: Db, by: By, at: TreeAt, id: ObjectiveId, code: string) {
  return edit(db, by, at, `took out the objective ${code}`, async (trx) => {
    await trx.deleteFrom('measure').where('objectiveId', '=', id).execute()
    await trx
      .deleteFrom('objective')
      .where('id', '=', id)
      .where('treeVersionId', '=', at.id)
      .execute()
  })
}

/** Moves an objective one place up or down within its pillar. @throws MoveRefused, StaleVersion */
export function shiftObjective(
  db: Db,
  by: By,
  at: TreeAt,
  { id, code }: { id: ObjectiveId; code: string },
  direction: 'up' | 'down',
) {
  return edit(db, by, at, `moved the objective ${code} ${direction}`, async (trx) => {
    const rows = await trx
      .selectFrom('objective')
      .where('treeVersionId', '=', at.id)
      .where(({ eb, selectFrom }) =>
        eb('pillar', '=', selectFrom('objective').where('id', '=', id).select('pillar')),
      )
      .select('id')
      .orderBy('position')
      .execute()
    await keepOrder(trx, 'objective', shifted(rows, id, direction))
  })
}

async function requireFreeObjective(
  trx: Transaction<Tables>,
  tree: TreeVersionId,
  code: string,
  except?: ObjectiveId,
): Promise<void> {
  const { rows } = await sql`select from objective where tree_version_id = ${tree}
    and code = ${code} and id is distinct from ${except ?? null}`.execute(trx)
  if (rows.length > 0) throw new MoveRefused(`The code ${code} is taken: give it another`)
}
