import type { FileProblem, ImportRunId, OutcomeCounts } from '@iisg/domain/imports'
import { noOutcomes } from '@iisg/domain/imports'
import { sql, type Transaction } from 'kysely'
import { type By, bookkeep, change } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { inSlices } from './in-slices.ts'
import type { KeptFile } from './keep-new.ts'
import { keepProjects } from './keep-projects.ts'
import { OrganisationBook } from './organisation-book.ts'
import { markParents, type Relative, relativesIn } from './parents.ts'
import type { ReadVersion } from './versions.ts'

/** What comes out of a file, in the order in which it stands there. */
export type FilePart =
  | { type: 'project'; version: ReadVersion }
  | {
      type: 'left out'
      outcome: 'not relevant' | 'refused'
      identifier: string | null
      reason: string
    }
  | { type: 'problem'; problem: FileProblem }

export type FileToKeep = {
  id: string
  name: string
  runId: ImportRunId
  parts: AsyncIterable<FilePart>
  /** Known once all parts were read. */
  sha256: () => string
  /** Whose money is told again below them, among all projects that there are then. */
  toldBelow: (relatives: readonly Relative[]) => Iterable<string>
}

export type KeptReport = { outcomes: OutcomeCounts; problems: FileProblem[] }

/**
 * Keeps all of a file, or, where something goes wrong, nothing of it. Reads it as it comes, some
 * hundred projects at a time.
 */
export async function keepFile(db: Db, by: By, file: FileToKeep): Promise<KeptReport> {
  const report: KeptReport = { outcomes: { ...noOutcomes }, problems: [] }
  await change(db, by, async (trx) => {
    await keepParts(trx, file, report)
    await trx
      .updateTable('importFile')
      .set({
        outcomes: JSON.stringify(report.outcomes),
        problems: JSON.stringify(report.problems.slice(0, problemsKept)),
        sha256: file.sha256(),
        keptAt: sql`clock_timestamp()`,
      })
      .where('id', '=', file.id)
      .execute()
    await trx.deleteFrom('importUpload').where('fileId', '=', file.id).execute()

    const { new: added, changed } = report.outcomes
    return { type: 'import.file kept', runId: file.runId, file: file.name, added, changed }
  })
  return report
}

/** Tells whoever waits how far the reading has come. */
export function noteProgress(
  db: Db,
  fileId: string,
  progress: { bytesRead: number; activitiesRead: number },
): Promise<void> {
  return bookkeep(db, async (trx) => {
    await trx.updateTable('importFile').set(progress).where('id', '=', fileId).execute()
  })
}

const problemsKept = 1_000
const batchSize = 250

async function keepParts(
  trx: Transaction<Tables>,
  file: FileToKeep,
  report: KeptReport,
): Promise<void> {
  const book = await OrganisationBook.open(trx)
  const kept: KeptFile = { ...file, provenance: await provenanceOf(trx, file) }
  let batch = new Batch()
  for await (const part of file.parts) {
    if (part.type === 'problem') report.problems.push(part.problem)
    else if (!batch.takes(part)) {
      await keepBatch(trx, kept, book, batch, report)
      batch = new Batch()
      batch.takes(part)
    }
  }
  await keepBatch(trx, kept, book, batch, report)
  await markParents(trx, [...file.toldBelow(await relativesIn(trx))])
}

type LeftOut = Extract<FilePart, { type: 'left out' }>

/** Some projects of a file, each identifier once: a second version waits for the next batch. */
class Batch {
  readonly versions = new Map<string, ReadVersion>()
  readonly leftOut: LeftOut[] = []

  takes(part: Exclude<FilePart, { type: 'problem' }>): boolean {
    if (this.versions.size + this.leftOut.length >= batchSize) return false
    if (part.type === 'left out') {
      this.leftOut.push(part)
      return true
    }
    const { identifier } = part.version.project
    if (this.versions.has(identifier)) return false
    this.versions.set(identifier, part.version)
    return true
  }
}

async function keepBatch(
  trx: Transaction<Tables>,
  file: KeptFile,
  book: OrganisationBook,
  batch: Batch,
  report: KeptReport,
): Promise<void> {
  const versions = [...batch.versions.values()]
  const kept = versions.length > 0 ? await keepProjects(trx, file, book, versions) : []
  const items = [
    ...kept.map(({ changes, before, ...item }) => ({
      ...item,
      changes: changes && JSON.stringify(changes),
      before: before && JSON.stringify(before),
    })),
    ...batch.leftOut.map(({ type: _, ...item }) => item),
  ].map((item) => ({ ...item, fileId: file.id }))

  for (const { outcome } of items) report.outcomes[outcome] += 1
  await inSlices(items, (slice) => trx.insertInto('importItem').values(slice).execute())
}

async function provenanceOf(trx: Transaction<Tables>, file: FileToKeep): Promise<string> {
  const { now } = await trx.selectNoFrom(sql<Date>`now()`.as('now')).executeTakeFirstOrThrow()
  const { name: source, runId } = file
  return JSON.stringify({ kind: 'import', source, runId, retrievedAt: now.toISOString() })
}
