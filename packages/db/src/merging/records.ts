import type { ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/** Two who merge at once wait for each other, and so does whoever links one of the records. */
export async function lockRecords(
  trx: Transaction<Tables>,
  ids: readonly ResponseId[],
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
  await trx
    .selectFrom('response')
    .where('id', 'in', ids)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Takes a record on by one version; nothing where it has another than was read. */
export function nextVersion(trx: Transaction<Tables>, id: ResponseId, version: number) {
  return trx
    .updateTable('response')
    .set({ version: version + 1, updatedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
}

/** The same as the trigger has that keeps merging flat. */
const lock = 4_747_005
