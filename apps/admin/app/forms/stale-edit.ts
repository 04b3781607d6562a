import type { Db } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import type { AuditSubject } from '@iisg/domain/audit'
import type { Conflict, Refusal, Typed } from '@iisg/ui/forms'
import { sayInstant } from '@iisg/ui/time'

/** A form that met a newer version of its record, and how that one differs. */
export type StaleEdit = Refusal & { stale: { by: string; at: string; conflicts: Conflict[] } }

/**
 * Tells the second editor what the first has saved, with what was typed kept. The form now carries
 * the newer version: to save again is to choose knowingly.
 */
export async function staleEdit(
  db: Db,
  record: { kind: AuditSubject; id: string; version: number },
  typed: Typed,
  conflicts: Conflict[],
): Promise<StaleEdit> {
  const [latest] = await auditEntriesOf(db, record.kind, record.id)

  return {
    problems: { form: 'Somebody else has saved this while you were writing' },
    typed: { ...typed, version: String(record.version) },
    stale: {
      by: latest?.by ?? 'The operator',
      at: latest ? `on ${sayInstant(latest.at)}` : 'meanwhile',
      conflicts,
    },
  }
}

/** What the first editor has saved, where that is why a form was refused. */
export function staleIn(refusal: Refusal | StaleEdit | undefined): StaleEdit['stale'] | undefined {
  return refusal && 'stale' in refusal ? refusal.stale : undefined
}
