import type { AuditSubject } from '@iisg/domain/audit'
import { sql, type Transaction } from 'kysely'
import { countEntriesAbout } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'

/** What the findings are made of: a change of any of these may change them. */
const kinds: readonly AuditSubject[] = ['response', 'need', 'cycle', 'import']

/** Whether something has changed since all pairs were looked at. */
export async function findingsAreStale(db: Db): Promise<boolean> {
  const look = await db.selectFrom('findingLook').select('entries').executeTakeFirst()
  return look === undefined || Number(look.entries) !== (await entriesNow(db))
}

/** When all pairs were looked at last, by whoever it was. */
export async function lastLookAt(db: Db): Promise<Date | undefined> {
  const look = await db.selectFrom('findingLook').select('lookedAt').executeTakeFirst()
  return look?.lookedAt
}

/** How many entries there are. To be asked before a look: what comes in during it asks for another. */
export function entriesNow(db: Db): Promise<number> {
  return countEntriesAbout(db, kinds)
}

/** Notes that all pairs were looked at, as they were when there were so many entries. */
export async function noteLook(trx: Transaction<Tables>, entries: number): Promise<void> {
  const look = { entries: String(entries), lookedAt: sql<Date>`now()` }
  await trx
    .insertInto('findingLook')
    .values(look)
    .onConflict((conflict) => conflict.column('single').doUpdateSet(look))
    .execute()
}
