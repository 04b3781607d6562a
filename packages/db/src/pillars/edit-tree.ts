import type { TreeDraft, TreeVersionId } from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import { type By, change, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'
import { beginEdit, edit, type TreeAt } from './editing.ts'

/** Copies a tree to a draft; each of its measures comes from the one that it was copied from. */
export function draftTree(db: Db, by: By, from: TreeVersionId, draft: TreeDraft) {
  return change(db, by, async (trx) => {
    const treeVersionId = await copyTree(trx, from, draft)
    return { type: 'tree.drafted', treeVersionId }
  })
}

/** The same within a transaction that is under way. @throws MoveRefused */
export async function copyTree(
  trx: Transaction<Tables>,
  from: TreeVersionId,
  { label, note }: TreeDraft,
): Promise<TreeVersionId> {
  const draft = await trx
    .insertInto('treeVersion')
    .values({ label, note, basedOnId: from })
    .onConflict((conflict) => conflict.column('label').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (draft === undefined) {
    throw new MoveRefused('There is a tree with this name already: give it another')
  }
  await copyInto(trx, from, draft.id)
  return draft.id
}

/** Puts a draft in force: from now on nothing of it changes. @throws MoveRefused, StaleVersion */
export function putInForce(db: Db, by: By, at: TreeAt) {
  return change(db, by, async (trx) => {
    const { count } = await trx
      .selectFrom('measure')
      .innerJoin('objective', 'objective.id', 'measure.objectiveId')
      .where('objective.treeVersionId', '=', at.id)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count === 0) throw new MoveRefused('Add a measure first: needs are stated for measures')
    await beginEdit(trx, at)
    await trx
      .updateTable('treeVersion')
      .set({ inForceOn: await today(trx) })
      .where('id', '=', at.id)
      .execute()
    return { type: 'tree.put in force', treeVersionId: at.id }
  })
}

/** Names a draft anew. @throws MoveRefused, StaleVersion */
export function renameTree(db: Db, by: By, at: TreeAt, { label, note }: TreeDraft) {
  return edit(db, by, at, `renamed the tree to ${label}`, async (trx) => {
    const { rows } = await sql`select from tree_version
      where label = ${label} and id <> ${at.id}`.execute(trx)
    if (rows.length > 0) {
      throw new MoveRefused('There is a tree with this name already: give it another')
    }
    await trx.updateTable('treeVersion').set({ label, note }).where('id', '=', at.id).execute()
  })
}

async function copyInto(
  trx: Transaction<Tables>,
  from: TreeVersionId,
  to: TreeVersionId,
): Promise<void> {
  await sql`insert into objective (tree_version_id, pillar, code, title, position)
    select ${to}, pillar, code, title, position from objective
    where tree_version_id = ${from}`.execute(trx)
  await sql`insert into measure (objective_id, strand, code, title, position)
    select copy.id, measure.strand, measure.code, measure.title, measure.position
    from measure join objective on objective.id = measure.objective_id
    join objective copy on copy.tree_version_id = ${to} and copy.code = objective.code
    where objective.tree_version_id = ${from}`.execute(trx)
  await sql`insert into measure_origin (measure_id, origin_id)
    select copied.id, measure.id
    from measure join objective on objective.id = measure.objective_id
    join objective copy on copy.tree_version_id = ${to} and copy.code = objective.code
    join measure copied on copied.objective_id = copy.id and copied.code = measure.code
    where objective.tree_version_id = ${from}`.execute(trx)
}
