import type { ReportId } from '@iisg/domain/reports'
import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** The reports that somebody asked for and that are neither made nor failed, the oldest first. */
export async function reportsToMake(db: Db): Promise<ReportId[]> {
  const runs = await db
    .selectFrom('reportRun')
    .where('finishedAt', 'is', null)
    .select('id')
    .orderBy('id')
    .execute()
  return runs.map(({ id }) => id)
}

/** Keeps the document of a report. One that is there already stays. */
export async function keepPdf(db: Db, id: ReportId, pdf: Buffer): Promise<void> {
  await finish(db, id, { pdf })
}

/** Keeps why a report could not be made, in a sentence for whoever asked. */
export async function keepProblem(db: Db, id: ReportId, problem: string): Promise<void> {
  await finish(db, id, { problem })
}

async function finish(db: Db, id: ReportId, end: { pdf: Buffer } | { problem: string }) {
  await bookkeep(db, (trx) =>
    trx
      .updateTable('reportRun')
      .set({ ...end, finishedAt: sql`clock_timestamp()` })
      .where('id', '=', id)
      .where('finishedAt', 'is', null)
      .execute(),
  )
}
