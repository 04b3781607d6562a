import type { ImportRunId } from '@iisg/domain/imports'
import type { Db } from '../db.ts'

/** The runs whose files were handed in and are not read yet, the oldest first. */
export async function runsToRead(db: Db): Promise<ImportRunId[]> {
  const runs = await db
    .selectFrom('importRun')
    .where('state', 'in', ['waiting', 'running'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('importUpload')
          .innerJoin('importFile', 'importFile.id', 'importUpload.fileId')
          .whereRef('importFile.runId', '=', 'importRun.id')
          .select('importFile.id'),
      ),
    )
    .select('id')
    .orderBy('id')
    .execute()
  return runs.map(({ id }) => id)
}
