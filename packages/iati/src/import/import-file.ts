import { createHash } from 'node:crypto'
import type { Db } from '@iisg/db'
import type { By } from '@iisg/db/audit'
import { type FileToKeep, type KeptReport, keepFile, noteProgress } from '@iisg/db/imports'
import { moneyToldBelow } from '../money-once.ts'
import { readActivities } from '../read-activities.ts'
import type { Reading } from '../reading.ts'
import { partsOf } from './parts.ts'

export type FileToImport = Pick<FileToKeep, 'id' | 'name' | 'runId'> & {
  content: AsyncIterable<Uint8Array>
}

export type Progress = { file: string; bytesRead: number; activitiesRead: number }

export type ImportOptions = {
  regional: boolean
  onProgress?: ((progress: Progress) => void) | undefined
}

/** Reads a file and keeps all of it or nothing. What is wrong with parts of it is in the report. */
export async function importFile(
  db: Db,
  by: By,
  file: FileToImport,
  { regional, onProgress }: ImportOptions,
): Promise<KeptReport> {
  const hash = createHash('sha256')
  const progress: Progress = { file: file.name, bytesRead: 0, activitiesRead: 0 }
  const told = new Teller(db, file.id, progress, onProgress)
  const pieces = watched(file.content, (piece) => {
    hash.update(piece)
    progress.bytesRead += piece.length
    told.tell()
  })
  const readings = counted(readActivities(pieces), () => {
    progress.activitiesRead += 1
  })

  try {
    return await keepFile(db, by, {
      ...file,
      parts: partsOf(readings, { regional }),
      sha256: () => hash.digest('hex'),
      toldBelow: moneyToldBelow,
    })
  } finally {
    await told.settle()
  }
}

/** Tells of progress, not more often than twice a second. */
class Teller {
  #last = 0
  #telling: Promise<void> = Promise.resolve()
  readonly #db: Db
  readonly #fileId: string
  readonly #progress: Progress
  readonly #onProgress: ImportOptions['onProgress']

  constructor(db: Db, fileId: string, progress: Progress, onProgress: ImportOptions['onProgress']) {
    this.#db = db
    this.#fileId = fileId
    this.#progress = progress
    this.#onProgress = onProgress
  }

  tell(): void {
    this.#onProgress?.({ ...this.#progress })
    if (Date.now() - this.#last < 500) return
    this.#last = Date.now()
    const { bytesRead, activitiesRead } = this.#progress
    this.#telling = noteProgress(this.#db, this.#fileId, { bytesRead, activitiesRead })
  }

  settle(): Promise<void> {
    return this.#telling
  }
}

async function* watched(
  content: AsyncIterable<Uint8Array>,
  see: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    see(piece)
    yield piece
  }
}

async function* counted(
  readings: AsyncIterable<Reading>,
  see: () => void,
): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    if (reading.type === 'activity') see()
    yield reading
  }
}
