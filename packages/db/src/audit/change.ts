import type { Actor } from '@iisg/domain/accounts'
import { type AuditEvent, subjectsOf } from '@iisg/domain/audit'
import type { Transaction } from 'kysely'
import type { Database, Db, Tables } from '../db.ts'
import { FrozenCycle, isOfFrozenCycle } from './frozen-cycle.ts'
import { isOfMergedRecord, RecordMerged } from './record-merged.ts'

/** Who answers for a change. Nobody does for what the command line is told by its operator. */
export type By = Pick<Actor, 'accountId'> | 'operator'

/**
 * The one way to change what people answer for. Does the work and keeps the event that it returns
 * as an audit entry: both, or neither.
 *
 * @throws FrozenCycle where it would change what belongs to a frozen cycle.
 * @throws RecordMerged where it would link a response that was made one with another meanwhile.
 */
export async function change<E extends AuditEvent>(
  db: Db,
  by: By,
  work: (trx: Transaction<Tables>) => Promise<E>,
): Promise<E> {
  try {
    return await writing(db)
      .transaction()
      .execute(async (trx) => {
        const event = await work(trx)
        await keepEntry(trx, by, event)
        return event
      })
  } catch (error) {
    throw asRefused(error)
  }
}

/** The same for one act that amounts to several events: all of it is kept, or nothing. */
export async function changeTogether(
  db: Db,
  by: By,
  work: (trx: Transaction<Tables>) => Promise<readonly AuditEvent[]>,
): Promise<void> {
  try {
    await writing(db)
      .transaction()
      .execute(async (trx) => {
        for (const event of await work(trx)) await keepEntry(trx, by, event)
      })
  } catch (error) {
    throw asRefused(error)
  }
}

/** What the database itself has refused, in a sentence for whoever asked. */
function asRefused(error: unknown): unknown {
  if (isOfFrozenCycle(error)) return new FrozenCycle({ cause: error })
  if (isOfMergedRecord(error)) return new RecordMerged({ cause: error })
  return error
}

/** Keeping books, by the machine: sessions, deliveries, what a job has done. Never about content. */
export function bookkeep<T>(db: Db, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return writing(db).transaction().execute(work)
}

async function keepEntry(trx: Transaction<Tables>, by: By, event: AuditEvent): Promise<void> {
  const { id: entryId } = await trx
    .insertInto('auditEntry')
    .values({
      accountId: by === 'operator' ? null : by.accountId,
      event: JSON.stringify(event),
    })
    .returning('id')
    .executeTakeFirstOrThrow()

  const subjects = subjectsOf(event).map(({ kind, id }) => ({ entryId, kind, recordId: id }))
  // What is about no record, such as a rate, is found by its time alone.
  if (subjects.length > 0) await trx.insertInto('auditSubject').values(subjects).execute()
}

function writing(db: Db): Database {
  return db as Database // This is the door that `Db` keeps shut elsewhere.
}
