import type { AccountId } from '@iisg/domain/accounts'
import type { FindingDecision, FindingId } from '@iisg/domain/findings'
import type { ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'

/** A finding as somebody has read it. */
export type FindingRead = { id: FindingId; version: number }

/**
 * Decides a finding, or decides it anew.
 *
 * @throws StaleVersion where it has changed or gone since it was read.
 */
export function decideFinding(
  db: Db,
  by: By,
  read: FindingRead,
  { outcome, reason, note }: FindingDecision,
) {
  return change(db, by, async (trx) => {
    const decidedBy = by === 'operator' ? null : by.accountId
    const decided = { state: outcome, reason, note, decidedBy, decidedAt: sql<Date>`now()` }
    keepVersion(await updating(trx, read).set(decided).returning('id').executeTakeFirst())
    return { type: 'finding.decided' as const, findingId: read.id, outcome, reason }
  })
}

/**
 * Says who is to look at a finding.
 *
 * @throws StaleVersion where it has changed or gone since it was read.
 */
export function assignFinding(db: Db, by: By, read: FindingRead, assigneeId: AccountId | null) {
  return change(db, by, async (trx) => {
    keepVersion(await updating(trx, read).set({ assigneeId }).returning('id').executeTakeFirst())
    return { type: 'finding.assigned' as const, findingId: read.id, assigneeId }
  })
}

/** Both of its records are one from now on. No word is said for it, and none against it. */
export async function settleFinding(
  trx: Transaction<Tables>,
  by: By,
  read: FindingRead,
  pair: readonly ResponseId[],
  note: string,
): Promise<void> {
  const decidedBy = by === 'operator' ? null : by.accountId
  const merged = { state: 'merged', reason: null, note, decidedBy } as const
  const settled = await updating(trx, read)
    .set({ ...merged, decidedAt: sql<Date>`now()` })
    .where('oneId', 'in', pair)
    .where('otherId', 'in', pair)
    .returning('id')
    .executeTakeFirst()
  keepVersion(settled)
}

/** Both are two records again, and nobody has said what they are to each other. */
export async function openFindingAgain(trx: Transaction<Tables>, read: FindingRead): Promise<void> {
  const open = { state: 'open', reason: null, note: '', decidedBy: null, decidedAt: null } as const
  const opened = await updating(trx, read, 'merged').set(open).returning('id').executeTakeFirst()
  keepVersion(opened)
}

/** What was made one is parted before anything else is said of it. */
function updating(
  trx: Transaction<Tables>,
  { id, version }: FindingRead,
  as: 'merged' | 'apart' = 'apart',
) {
  return trx
    .updateTable('findingCase')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('goneAt', 'is', null)
    .where('state', as === 'merged' ? '=' : '<>', 'merged')
}
