import type { Db } from '@iisg/db'
import { auditEntriesOf, namesOf } from '@iisg/db/audit'
import type { AuditSubject } from '@iisg/domain/audit'
import { changesBetween } from '@iisg/domain/changes'
import { changesInWords, fieldNames, idsIn } from '@iisg/ui/audit'
import { sayInstant } from '@iisg/ui/time'

/** What the second of two editors is shown, instead of having overwritten the first. */
export type ConflictFound = {
  by: string
  at: string
  conflicts: { label: string; theirs: string; yours: string }[]
}

/** Compares what somebody else has saved with what this editor has typed, field by field. */
export async function conflictOver(
  db: Db,
  { kind, id }: { kind: AuditSubject; id: string },
  { saved, typed }: { saved: object; typed: object },
): Promise<ConflictFound> {
  const changes = changesBetween(saved, typed)
  const [entries, names] = await Promise.all([
    auditEntriesOf(db, kind, id),
    namesOf(db, idsIn(changes)),
  ])
  const told = Object.entries(changesInWords(changes, names))
  const last = entries[0]

  return {
    by: last?.by ?? 'Somebody',
    at: last ? `on ${sayInstant(last.at)}` : 'meanwhile',
    conflicts: told.map(([field, { before, after }]) => ({
      label: labelOf(field),
      theirs: written(before),
      yours: written(after),
    })),
  }
}

function labelOf(field: string): string {
  return Object.entries(fieldNames).find(([name]) => name === field)?.[1] ?? field
}

function written(value: unknown): string {
  const texts = [value].flat().map((each) => String(each ?? ''))
  return texts.filter((text) => text !== '').join(', ') || 'none'
}
