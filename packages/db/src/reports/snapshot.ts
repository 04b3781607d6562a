import { createHash } from 'node:crypto'
import type { MappingCycle } from '@iisg/domain/cycles'
import {
  canonical,
  type ReportId,
  type ResponseReport,
  responseReportOf,
} from '@iisg/domain/reports'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import { matrixInputFor } from '../analysis/index.ts'
import { bookkeep } from '../audit/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Database, Db } from '../db.ts'
import { responsesById } from '../responses/index.ts'

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
  const cycle = there(await findCycle(db, cycleId), 'mapping cycle')
  const needsOf = await needsCycleOf(db, cycle)
  const tree = await db
    .selectFrom('treeVersion')
    .where('id', '=', needsOf.treeVersionId)
    .select(['label', 'note'])
    .executeTakeFirstOrThrow()

  // The needs of one cycle, weighed over the window, the tasks and the method of the other.
  const agreed = await matrixInputFor(db, needsOf)
  const asked = cycle.id === needsOf.id ? agreed : await matrixInputFor(db, cycle)
  const weighed = { ...asked, needs: agreed.needs, links: agreed.links }
  const ids = new Set(weighed.links.map(({ response }) => response.id))

  return responseReportOf({
    cycle: {
      id: cycle.id,
      kind: cycle.kind,
      label: cycle.label,
      window: cycle.window,
      closedOn: cycle.closedOn,
    },
    needsOf: { id: needsOf.id, label: needsOf.label },
    tree,
    asOf: asOf.toISOString(),
    day,
    weighed,
    responses: await responsesById(db, [...ids]),
  })
}

/** A response mapping asks what is done about the needs agreed last before it ends. */
async function needsCycleOf(db: Db, cycle: MappingCycle): Promise<MappingCycle> {
  if (cycle.kind === 'needs') return cycle
  const { id } = await db
    .selectFrom('mappingCycle')
    .where('kind', '=', 'needs')
    .where('startsOn', '<=', cycle.window.until)
    .select('id')
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return there(await findCycle(db, id), 'needs mapping')
}

function asOfOneMoment<T>(db: Db, read: (now: Db) => Promise<T>): Promise<T> {
  return (db as Database) // Only reading is allowed in what follows.
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read)
}

function there<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The ${what} of a report is not there`)
  return found
}
