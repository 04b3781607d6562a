import {
  type FileProblem,
  type ImportRunId,
  type ImportRunState,
  noOutcomes,
  type OutcomeCounts,
} from '@iisg/domain/imports'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** A run as a line of the list: who asked for it, how far it is, what it found. */
export type RunLine = {
  id: ImportRunId
  state: ImportRunState
  regional: boolean
  startedAt: Date
  finishedAt: Date | null
  /** None where the command line was told to. */
  by: string | null
  /** Why it failed, as a sentence. */
  problem: string | null
  files: number
  outcomes: OutcomeCounts
}

/** A file of a run. Its outcomes are known once it was read to its end, or refused. */
export type RunFile = {
  id: string
  name: string
  bytes: number
  /** How far it has been read; behind the truth by a moment. */
  bytesRead: number
  activitiesRead: number
  sha256: string | null
  outcomes: OutcomeCounts | null
  problems: FileProblem[]
  keptAt: Date | null
}

/** The runs, the newest first. */
export async function listRuns(
  db: Db,
  page: { size: number; number: number },
): Promise<{ lines: RunLine[]; total: number }> {
  const { total } = await db
    .selectFrom('importRun')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const lines = await runs(db)
    .orderBy('importRun.id', 'desc')
    .limit(page.size)
    .offset(page.size * (page.number - 1))
    .execute()

  return { lines: lines.map(lineOf), total }
}

export async function findRun(db: Db, id: ImportRunId): Promise<RunLine | undefined> {
  const row = await runs(db).where('importRun.id', '=', id).executeTakeFirst()
  return row && lineOf(row)
}

/** The files of a run, in the order in which they are read. */
export async function filesOf(db: Db, runId: ImportRunId): Promise<RunFile[]> {
  const files = await db
    .selectFrom('importFile')
    .where('runId', '=', runId)
    .select(['id', 'name', 'bytes', 'bytesRead', 'activitiesRead', 'sha256'])
    .select(['outcomes', 'problems', 'keptAt'])
    .orderBy('position')
    .execute()
  return files.map(({ problems, ...file }) => ({ ...file, problems: problems ?? [] }))
}

function runs(db: Db) {
  return db
    .selectFrom('importRun')
    .leftJoin('account', 'account.id', 'importRun.accountId')
    .select(['importRun.id', 'importRun.state', 'importRun.regional', 'importRun.startedAt'])
    .select(['importRun.finishedAt', 'importRun.problem', 'account.name as by'])
    .select([
      sql<number>`(select count(*) from import_file f where f.run_id = import_run.id)`.as('files'),
      sql<Partial<OutcomeCounts>>`(select coalesce(json_object_agg(each.key, each.total), '{}') from
        (select o.key, sum(o.value::int)::int as total
         from import_file f, jsonb_each_text(f.outcomes) o
         where f.run_id = import_run.id group by o.key) each)`.as('outcomes'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof runs>['execute']>>[number]

function lineOf({ outcomes, ...run }: Row): RunLine {
  return { ...run, outcomes: { ...noOutcomes, ...outcomes } }
}
