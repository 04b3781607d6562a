import type { TreeVersionId } from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'

/** Which version of a draft an edit starts from: any edit of it counts up. */
export type TreeAt = { id: TreeVersionId; version: number }

/** Every edit of a draft: it is one, it is the version that was read, and it says what was done. */
export function edit(
  db: Db,
  by: By,
  at: TreeAt,
  what: string,
  work: (trx: Transaction<Tables>) => Promise<void>,
) {
  return change(db, by, async (trx) => {
    await beginEdit(trx, at)
    await work(trx)
    return { type: 'tree.revised', treeVersionId: at.id, what }
  })
}

/** Takes the version of a draft on. @throws MoveRefused where it is no draft any more, StaleVersion */
export async function beginEdit(trx: Transaction<Tables>, { id, version }: TreeAt): Promise<void> {
  const tree = await trx
    .selectFrom('treeVersion')
    .where('id', '=', id)
    .select(['inForceOn', sql<boolean>`tree_is_fixed(id)`.as('fixed')])
    .executeTakeFirstOrThrow()
  if (tree.fixed) {
    throw new MoveRefused('This tree is in force or in use and stays as it is: copy it to a draft')
  }
  const taken = await trx
    .updateTable('treeVersion')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(taken)
}
