import { AccountId } from '@iisg/domain/accounts'
import { type ImportRunId, noOutcomes } from '@iisg/domain/imports'
import { sql } from 'kysely'
import { type By, bookkeep } from '../audit/index.ts'
import type { Database, Db } from '../db.ts'

/**
 * Does the work of one import while all others wait. Whatever run is still called running when it
 * is our turn was cut off: nobody else can be at it.
 */
export async function inTurn<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const database = db as Database // The lock lives in a connection of its own.
  return database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${turn})`.execute(connection)
    try {
      await settleCutOff(db)
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${turn})`.execute(connection)
    }
  })
}

/** Opens a run for files that are at hand. */
export function openRun(
  db: Db,
  by: By,
  { regional, files }: { regional: boolean; files: readonly { name: string; bytes: number }[] },
): Promise<{ id: ImportRunId; fileIds: string[] }> {
  return bookkeep(db, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    const { id } = await trx
      .insertInto('importRun')
      .values({ accountId, regional, state: 'running' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const fileIds: string[] = []
    for (const [position, { name, bytes }] of files.entries()) {
      const file = await trx
        .insertInto('importFile')
        .values({ runId: id, position, name, bytes })
        .returning('id')
        .executeTakeFirstOrThrow()
      fileIds.push(file.id)
    }
    return { id, fileIds }
  })
}

/** A run whose files wait to be read, with whoever answers for it; none where it is done already. */
export function runToRead(
  db: Db,
  runId: ImportRunId,
): Promise<{ by: By; regional: boolean } | undefined> {
  return bookkeep(db, async (trx) => {
    const run = await trx
      .updateTable('importRun')
      .set({ state: 'running' })
      .where('id', '=', runId)
      .where('state', 'in', ['waiting', 'running'])
      .returning(['accountId', 'regional'])
      .executeTakeFirst()
    if (run === undefined) return undefined

    const by: By =
      run.accountId === null ? 'operator' : { accountId: AccountId.parse(run.accountId) }
    return { by, regional: run.regional }
  })
}

/** The next file of a run that was handed in and not read yet. */
export async function nextUpload(db: Db, runId: ImportRunId) {
  const file = await db
    .selectFrom('importFile')
    .innerJoin('importUpload', 'importUpload.fileId', 'importFile.id')
    .where('importFile.runId', '=', runId)
    .select(['importFile.id', 'importFile.name', 'importFile.bytes'])
    .orderBy('importFile.position')
    .executeTakeFirst()
  return file && { ...file, content: () => uploadOf(db, file.id) }
}

/** A file that was refused leaves nothing behind but the reason. */
export function refuseFile(db: Db, fileId: string, because: string): Promise<void> {
  const place = { line: null, column: null, element: null, activity: null }
  return bookkeep(db, async (trx) => {
    await trx
      .updateTable('importFile')
      .set({
        outcomes: JSON.stringify(noOutcomes),
        problems: JSON.stringify([{ ...place, sentence: because }]),
      })
      .where('id', '=', fileId)
      .execute()
    await trx.deleteFrom('importUpload').where('fileId', '=', fileId).execute()
  })
}

export function endRun(db: Db, runId: ImportRunId): Promise<void> {
  return bookkeep(db, async (trx) => {
    await trx
      .updateTable('importRun')
      .set({ state: 'done', finishedAt: sql`now()` })
      .where('id', '=', runId)
      .execute()
  })
}

/** One number for all who import into this database. */
const turn = 4_747_003

/** What was handed in goes on where it was; a file on an operator's disk has to be named again. */
function settleCutOff(db: Db): Promise<void> {
  return bookkeep(db, async (trx) => {
    await trx
      .updateTable('importRun')
      .set({
        state: 'failed',
        finishedAt: sql`now()`,
        problem: 'It was cut off. The files kept until then are whole; import the others again.',
      })
      .where('state', '=', 'running')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('importUpload')
              .innerJoin('importFile', 'importFile.id', 'importUpload.fileId')
              .whereRef('importFile.runId', '=', 'importRun.id')
              .select('importFile.id'),
          ),
        ),
      )
      .execute()
  })
}

/** In pieces, so that a large file does not stand in memory whole. */
async function* uploadOf(db: Db, fileId: string): AsyncGenerator<Uint8Array> {
  for (let start = 1; ; start += pieceSize) {
    const { piece } = await db
      .selectFrom('importUpload')
      .where('fileId', '=', fileId)
      .select(sql<Buffer>`substring(content from ${start} for ${pieceSize})`.as('piece'))
      .executeTakeFirstOrThrow()
    if (piece.length === 0) return
    yield piece
  }
}

const pieceSize = 1_000_000
