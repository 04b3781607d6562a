import type { ImportRunId } from '@iisg/domain/imports'
import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** A run that faults is tried again as often as its job is: once, and five times more. */
const triesInAll = 6

/**
 * Notes that the reading of a run has faulted. After the last try it is settled as failed, so that
 * nobody waits for it any more: the files kept until then stay, and the others are forgotten.
 *
 * @returns whether it is tried again.
 */
export function noteFault(db: Db, runId: ImportRunId): Promise<'again' | 'failed'> {
  return bookkeep(db, async (trx) => {
    const run = await trx
      .updateTable('importRun')
      .set({ faults: sql`faults + 1` })
      .where('id', '=', runId)
      .where('state', 'in', ['waiting', 'running'])
      .returning('faults')
      .executeTakeFirst()
    if (run === undefined) return 'failed'
    if (run.faults < triesInAll) return 'again'

    await trx
      .updateTable('importRun')
      .set({
        state: 'failed',
        finishedAt: sql`now()`,
        problem: `It could not be read, though it was tried ${triesInAll} times. The fault is ours, and it is in the log. The files kept until then are whole.`,
      })
      .where('id', '=', runId)
      .execute()
    await trx
      .deleteFrom('importUpload')
      .where('fileId', 'in', trx.selectFrom('importFile').where('runId', '=', runId).select('id'))
      .execute()
    return 'failed'
  })
}
