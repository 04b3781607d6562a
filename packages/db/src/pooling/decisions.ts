import type { AccountId } from '@iisg/domain/accounts'
import type { PoolingDecision, PoolingId } from '@iisg/domain/pooling'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'

/** A group as somebody has read it. */
type PoolingRead = { id: PoolingId; version: number }

/**
 * Decides what becomes of a group, or decides it anew.
 *
 * @throws StaleVersion where it has changed or gone since it was read.
 * @throws FrozenCycle where its cycle is frozen.
 */
export function decidePooling(
  db: Db,
  by: By,
  read: PoolingRead,
  { outcome, reason, note, proposalId }: PoolingDecision,
) {
  return change(db, by, async (trx) => {
    const decidedBy = by === 'operator' ? null : by.accountId
    const decided = { state: outcome, reason, note, proposalId, decidedBy }
    const kept = await updating(trx, read)
      .set({ ...decided, decidedAt: sql<Date>`now()` })
      .returning('id')
      .executeTakeFirst()
    keepVersion(kept)
    return { type: 'pooling.decided' as const, poolingId: read.id, outcome, reason }
  })
}

/**
 * Says who is to look at a group.
 *
 * @throws StaleVersion where it has changed or gone since it was read.
 * @throws FrozenCycle where its cycle is frozen.
 */
export function assignPooling(db: Db, by: By, read: PoolingRead, assigneeId: AccountId | null) {
  return change(db, by, async (trx) => {
    keepVersion(await updating(trx, read).set({ assigneeId }).returning('id').executeTakeFirst())
    return { type: 'pooling.assigned' as const, poolingId: read.id, assigneeId }
  })
}

function updating(trx: Transaction<Tables>, { id, version }: PoolingRead) {
  return trx
    .updateTable('poolingCase')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('goneAt', 'is', null)
}
