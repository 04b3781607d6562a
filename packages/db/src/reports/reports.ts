import type { Actor } from '@iisg/domain/accounts'
import type { CycleId } from '@iisg/domain/cycles'
import type { ReportId, ReportRun } from '@iisg/domain/reports'
import { sql } from 'kysely'
import { change } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'

/** Asks for the response report of a cycle: the worker makes it, and nobody waits meanwhile. */
export function requestReport(db: Db, by: Pick<Actor, 'accountId'>, cycleId: CycleId) {
  return change(db, by, async (trx) => {
    const { id: reportId } = await trx
      .insertInto('reportRun')
      .values({ cycleId, accountId: by.accountId })
      .returning('id')
      .executeTakeFirstOrThrow()
    await enqueue(trx, 'report', { reportId })

    return { type: 'report.requested', reportId, cycleId }
  })
}

/** The reports that were asked for, the newest first. */
export async function listReports(db: Db): Promise<ReportRun[]> {
  const rows = await reports(db).orderBy('reportRun.id', 'desc').limit(100).execute()
  return rows.map(reportOf)
}

export async function findReport(db: Db, id: ReportId): Promise<ReportRun | undefined> {
  const row = await reports(db).where('reportRun.id', '=', id).executeTakeFirst()
  return row && reportOf(row)
}

/** The document itself; none while it is being made, and none where that failed. */
export async function reportPdf(db: Db, id: ReportId): Promise<Buffer | undefined> {
  const row = await db.selectFrom('reportRun').where('id', '=', id).select('pdf').executeTakeFirst()
  return row?.pdf ?? undefined
}

function reports(db: Db) {
  return db
    .selectFrom('reportRun')
    .innerJoin('mappingCycle', 'mappingCycle.id', 'reportRun.cycleId')
    .innerJoin('account', 'account.id', 'reportRun.accountId')
    .select(['reportRun.id', 'reportRun.cycleId', 'mappingCycle.label as cycleLabel'])
    .select(['reportRun.requestedAt', 'account.name as requestedBy'])
    .select(['reportRun.problem', 'reportRun.snapshotHash'])
    .select(sql<number | null>`octet_length(report_run.pdf)`.as('bytes'))
}

type Row = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number]

function reportOf({ problem, ...report }: Row): ReportRun {
  return { ...report, state: stateOf(problem, report.bytes) }
}

function stateOf(problem: string | null, bytes: number | null): ReportRun['state'] {
  if (bytes !== null) return { status: 'done' }
  if (problem !== null) return { status: 'failed', because: problem }
  return { status: 'waiting' }
}
