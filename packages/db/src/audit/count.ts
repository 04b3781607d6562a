import type { AuditSubject } from '@iisg/domain/audit'
import type { Db } from '../db.ts'

/**
 * How many entries there are about some kinds of record. Every change leaves one within its own
 * transaction and none is ever removed: where there are as many as before, nothing has changed,
 * however long a transaction takes.
 */
export async function countEntriesAbout(db: Db, kinds: readonly AuditSubject[]): Promise<number> {
  const { entries } = await db
    .selectFrom('auditSubject')
    .where('kind', 'in', kinds)
    .select(({ fn }) => fn.countAll<string>().as('entries'))
    .executeTakeFirstOrThrow()
  return Number(entries)
}
