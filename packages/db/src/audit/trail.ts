import { AuditEvent, type AuditSubject, subjectsOf } from '@iisg/domain/audit'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** How far somebody has read what was kept in the audit. */
export type Trail = {
  /** The entry before which none will come in any more, and those that were read from there on. */
  since: string
  read: ReadonlySet<string>
}

/** What may have changed meanwhile: what these ids name and nothing else, or anything. */
export type Changed = ReadonlySet<string> | 'anything'

/**
 * What may have changed since a trail was read, or at all where none was, and the trail from there on. Every change leaves an entry within its own transaction and none is ever
 * removed; but one is seen only when its transaction ends, which may be after that of a later one.
 */
export async function changedSince(
  db: Db,
  trail: Trail | undefined,
): Promise<{ changed: Changed; trail: Trail }> {
  const since = trail?.since ?? beforeAll
  const { settled, lately } = await whatIsUnderWay(db)
  const ids = await entriesSince(db, since)
  const next = settled
    ? { since: lately, read: new Set(ids.filter((id) => id >= lately)) }
    : { since, read: new Set(ids) }
  if (!trail) return { changed: 'anything', trail: next }
  const fresh = ids.filter((id) => !trail.read.has(id))
  return { changed: await namedBy(db, fresh), trail: next }
}

const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Whether nobody's transaction that writes is under way here; the database's own care has no user. Then
 * whatever is not seen a moment later has an entry that was made after now: or just before, by one
 * that had written nothing else yet.
 */
function whatIsUnderWay(db: Db): Promise<{ settled: boolean; lately: string }> {
  const writing = sql`
    select from pg_locks held join pg_stat_activity session using (pid)
    where held.locktype = 'transactionid' and held.mode = 'ExclusiveLock'
      and session.usesysid is not null and session.datname = current_database()`
  return db
    .selectNoFrom([
      sql<boolean>`not exists (${writing})`.as('settled'),
      sql<string>`uuidv7(interval '-5 seconds')`.as('lately'),
    ])
    .executeTakeFirstOrThrow()
}

async function entriesSince(db: Db, since: string): Promise<string[]> {
  const rows = await db.selectFrom('auditEntry').where('id', '>=', since).select('id').execute()
  return rows.map(({ id }) => id)
}

/** Where more entries have come in at once, it is quicker to look at all that they can be about. */
const mostAtOnce = 1_000

/** What entries name. Of an import, or of a cycle as such, not all that it changed is named. */
async function namedBy(db: Db, entries: readonly string[]): Promise<Changed> {
  if (entries.length === 0) return new Set()
  if (entries.length > mostAtOnce) return 'anything'
  const rows = await db
    .selectFrom('auditEntry')
    .where('id', 'in', entries)
    .select('event')
    .execute()
  const named = new Set<string>()
  for (const { event } of rows) {
    const about = subjectsOf(AuditEvent.parse(event))
    if (about.length > 0 && about.every(({ kind }) => ofMany.has(kind))) return 'anything'
    for (const id of JSON.stringify(event).match(uuids) ?? []) named.add(id)
  }
  return named
}

const ofMany: ReadonlySet<AuditSubject> = new Set(['import', 'cycle'])
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
