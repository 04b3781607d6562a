import type { Closing, NeedId, NeedReturnDraft, NeedReturnReason } from '@iisg/domain/needs'
import { sql, type Transaction, type UpdateObject } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import type { Known } from './needs.ts'

/** Hands a need in. @throws StaleVersion as every move does where the need is no longer so. */
export function submitNeed(db: Db, by: By, known: Known) {
  return change(db, by, async (trx) => {
    await move(trx, known, { state: 'submitted', submittedBy: accountOf(by), reviewedBy: null })
    return { type: 'need.submitted', needId: known.id }
  })
}

export function returnNeed(db: Db, by: By, known: Known, { reasons, note }: NeedReturnDraft) {
  return change(db, by, async (trx) => {
    await move(trx, known, { state: 'returned', reviewedBy: accountOf(by) })
    await trx
      .insertInto('needReturn')
      .values({ needId: known.id, version: known.version, reasons, note, accountId: accountOf(by) })
      .execute()
    return { type: 'need.returned', needId: known.id, reasons }
  })
}

export function validateNeed(db: Db, by: By, known: Known) {
  return change(db, by, async (trx) => {
    await move(trx, known, { state: 'validated', reviewedBy: accountOf(by) })
    return { type: 'need.validated', needId: known.id }
  })
}

export function adoptNeed(db: Db, by: By, known: Known) {
  return change(db, by, async (trx) => {
    await move(trx, known, { state: 'adopted' })
    return { type: 'need.adopted', needId: known.id }
  })
}

/** Closes a need. One that is merged says into which. */
export function closeNeed(db: Db, by: By, known: Known, as: Closing, mergedIntoId: NeedId | null) {
  return change(db, by, async (trx) => {
    await move(trx, known, { state: 'closed', closedAs: as, mergedIntoId })
    return { type: 'need.closed', needId: known.id, as }
  })
}

/** Why a need was sent back, each time, the newest first. */
export function returnsOf(
  db: Db,
  needId: NeedId,
): Promise<{ reasons: NeedReturnReason[]; note: string; by: string | null; at: Date }[]> {
  return db
    .selectFrom('needReturn')
    .leftJoin('account', 'account.id', 'needReturn.accountId')
    .where('needReturn.needId', '=', needId)
    .select(['needReturn.reasons', 'needReturn.note', 'account.name as by', 'needReturn.at'])
    .orderBy('needReturn.id', 'desc')
    .execute()
}

/** Only from where it was when whoever moves it looked at it. */
async function move(
  trx: Transaction<Tables>,
  { id, version, state }: Known,
  to: UpdateObject<Tables, 'need'>,
): Promise<void> {
  const moved = await trx
    .updateTable('need')
    .set({ ...to, updatedAt: sql`now()` })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', state)
    .returning('id')
    .executeTakeFirst()
  keepVersion(moved)
}

function accountOf(by: By) {
  return by === 'operator' ? null : by.accountId
}
