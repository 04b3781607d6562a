import type { Db } from '@iisg/db'
import type { By } from '@iisg/db/audit'
import {
  endRun,
  inTurn,
  type KeptReport,
  nextUpload,
  openRun,
  refuseFile,
  runToRead,
} from '@iisg/db/imports'
import type { ImportRunId } from '@iisg/domain/imports'
import { designated } from '@iisg/domain/partners'
import { type ImportOptions, importFile } from './import-file.ts'
import { FileRefused } from './parts.ts'

/** A file to import: what it is called, how long it is, and how it is opened. */
export type ImportSource = {
  name: string
  bytes: number
  open: () => AsyncIterable<Uint8Array>
}

export type ImportedFileReport = { name: string } & (
  | ({ status: 'kept' } & KeptReport)
  | { status: 'refused'; because: string }
)

export type ImportReport = { runId: ImportRunId; files: ImportedFileReport[] }

/**
 * Imports some files as one run, one after the other: each is kept whole or not at all, and one that
 * is refused does not keep the others out. Imports wait for each other.
 */
export function importFiles(
  db: Db,
  by: By,
  named: readonly ImportSource[],
  options: ImportOptions,
): Promise<ImportReport> {
  // A file's name is told on pages and in the history: a partner's name in it is designated.
  const sources = named.map((source) => ({ ...source, name: designated(source.name) }))
  return inTurn(db, async () => {
    const run = await openRun(db, by, { ...options, files: sources })
    const files: ImportedFileReport[] = []
    for (const [index, { name, open }] of sources.entries()) {
      const id = run.fileIds[index]
      if (id === undefined) throw new Error(`The run has no file ${index}`)
      files.push(await imported(db, by, { id, name, runId: run.id, content: open() }, options))
    }
    await endRun(db, run.id)
    return { runId: run.id, files }
  })
}

/** Imports what was handed in over the web for a run. Repeating it goes on where it was cut off. */
export function runImport(db: Db, runId: ImportRunId): Promise<void> {
  return inTurn(db, async () => {
    const run = await runToRead(db, runId)
    if (run === undefined) return

    for (;;) {
      const file = await nextUpload(db, runId)
      if (file === undefined) break
      const { id, name, content } = file
      await imported(db, run.by, { id, name, runId, content: content() }, run)
    }
    await endRun(db, runId)
  })
}

async function imported(
  db: Db,
  by: By,
  file: Parameters<typeof importFile>[2],
  options: ImportOptions,
): Promise<ImportedFileReport> {
  try {
    return { name: file.name, status: 'kept', ...(await importFile(db, by, file, options)) }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    await refuseFile(db, file.id, error.message)
    return { name: file.name, status: 'refused', because: error.message }
  }
}
