import { createHash } from 'node:crypto'
import type { CycleId } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import {
  canonical,
  type FrozenUnder,
  type ReportId,
  type ResponseReport,
  responseReportOf,
} from '@iisg/domain/reports'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import { frozenRecordsOf, livingRecordsOf } from '../analysis/index.ts'
import { bookkeep } from '../audit/index.ts'
import type { Database, Db } from '../db.ts'

/** The figures of a report and their fingerprint. */
export type Snapshot = { report: ResponseReport; hash: string }

/**
 * The figures that a report is made from. They are read as of one moment when they are first asked
 * for, and kept: a report that is made again has the same.
 */
export async function snapshotOf(db: Db, reportId: ReportId): Promise<Snapshot> {
  const kept = await keptSnapshot(db, reportId)
  if (kept) return kept

  const report = await asOfOneMoment(db, (now) => readReport(now, reportId))
  await bookkeep(db, (trx) =>
    trx
      .updateTable('reportRun')
      .set({
        snapshot: JSON.stringify(report),
        snapshotHash: hashOf(report),
        methodVersion: report.method.version,
      })
      .where('id', '=', reportId)
      .where('snapshot', 'is', null) // Of two workers, the figures of the first stay.
      .execute(),
  )
  const first = await keptSnapshot(db, reportId)
  if (!first) throw new Error(`The figures of report ${reportId} were not kept`)
  return first
}

/** SHA-256 over the canonical form, in hexadecimal digits. */
export function hashOf(report: ResponseReport): string {
  return createHash('sha256').update(canonical(report)).digest('hex')
}

async function keptSnapshot(db: Db, reportId: ReportId): Promise<Snapshot | undefined> {
  const run = await db
    .selectFrom('reportRun')
    .where('id', '=', reportId)
    .select(['snapshot', 'snapshotHash'])
    .executeTakeFirstOrThrow()
  if (run.snapshot === null || run.snapshotHash === null) return undefined
  // What is kept there is what `readReport` made.
  return { report: run.snapshot as ResponseReport, hash: run.snapshotHash }
}

async function readReport(db: Db, reportId: ReportId): Promise<ResponseReport> {
  const { cycleId, asOf, day } = await db
    .selectFrom('reportRun')
    .where('id', '=', reportId)
    .select(['cycleId', sql<Date>`now()`.as('asOf'), sql<Day>`current_date`.as('day')])
    .executeTakeFirstOrThrow()
  const records = (await frozenRecordsOf(db, cycleId)) ?? (await livingRecordsOf(db, cycleId))
  const frozen = await frozenUnder(db, cycleId)
  const { cycle, needsOf, tree, responses } = records
  const needs = records.weighed.needs.filter(({ state }) => counts(state, 'working'))

  return responseReportOf({
    cycle: {
      id: cycle.id,
      kind: cycle.kind,
      label: cycle.label,
      window: cycle.window,
      closedOn: cycle.closedOn,
    },
    needsOf,
    tree,
    ...(frozen && { frozen }),
    asOf: asOf.toISOString(),
    day,
    weighed: { ...records.weighed, needs },
    responses,
  })
}

/** What a document says of the seal; the statement that was signed names who froze the cycle. */
async function frozenUnder(db: Db, cycleId: CycleId): Promise<FrozenUnder | undefined> {
  return db
    .selectFrom('cycleSnapshot')
    .where('cycleId', '=', cycleId)
    .select([
      sql<string>`statement::jsonb #>> '{fingerprints,secretariat}'`.as('fingerprint'),
      sql<string>`statement::jsonb #>> '{fingerprints,members}'`.as('membersFingerprint'),
      sql<string>`statement::jsonb #>> '{by,name}'`.as('by'),
      sql<string>`statement::jsonb ->> 'at'`.as('at'),
    ])
    .executeTakeFirst()
}

function asOfOneMoment<T>(db: Db, read: (now: Db) => Promise<T>): Promise<T> {
  return (db as Database) // Only reading is allowed in what follows.
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read)
}
