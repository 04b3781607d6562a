import { type AuditEntry, AuditEvent, type AuditSubject } from '@iisg/domain/audit'
import type { Db } from '../db.ts'

/** What happened to a record, the newest first. */
export async function auditEntriesOf(
  db: Db,
  kind: AuditSubject,
  recordId: string,
): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('auditSubject')
    .innerJoin('auditEntry', 'auditEntry.id', 'auditSubject.entryId')
    .leftJoin('account', 'account.id', 'auditEntry.accountId')
    .where('auditSubject.kind', '=', kind)
    .where('auditSubject.recordId', '=', recordId)
    .select(['auditEntry.id', 'auditEntry.at', 'account.name as by', 'auditEntry.event'])
    .orderBy('auditEntry.id', 'desc')
    .execute()

  return rows.map(({ event, ...entry }) => ({ ...entry, event: AuditEvent.parse(event) }))
}
