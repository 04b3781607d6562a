import type { Actor } from '@iisg/domain/accounts'
import type { ImportRunId } from '@iisg/domain/imports'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'

/** A file as it came over the web. It is read when its turn comes, one at a time. */
export type HandedIn = { name: string; bytes: number; content: () => Promise<Buffer> }

/**
 * Keeps files for the worker and asks it to read them: a run with all of its files, or none. The run
 * names who answers for it; what its files change is audited as each is kept.
 */
export function handInFiles(
  db: Db,
  by: Pick<Actor, 'accountId'>,
  { regional, files }: { regional: boolean; files: readonly HandedIn[] },
): Promise<ImportRunId> {
  return bookkeep(db, async (trx) => {
    const { id: runId } = await trx
      .insertInto('importRun')
      .values({ accountId: by.accountId, regional })
      .returning('id')
      .executeTakeFirstOrThrow()

    for (const [position, { name, bytes, content }] of files.entries()) {
      const { id: fileId } = await trx
        .insertInto('importFile')
        .values({ runId, position, name, bytes })
        .returning('id')
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('importUpload')
        .values({ fileId, content: await content() })
        .execute()
    }
    await enqueue(trx, 'import', { runId })

    return runId
  })
}
