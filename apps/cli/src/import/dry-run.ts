import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import type { FileProblem } from '@iisg/domain/imports'
import { type Counts, countsOf, FileCounter, readActivities } from '@iisg/iati'
import type { Output } from '../output.ts'

/** What was read of some files, and what could not be. */
export type DryRun = { counts: Counts; problems: { file: string; problem: FileProblem }[] }

/** Reads files as an import would, with the same code, and keeps nothing but counts. */
export async function dryRun(
  files: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<DryRun> {
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const counters: FileCounter[] = []
  const problems: DryRun['problems'] = []
  let done = 0

  for (const file of files) {
    const counter = new FileCounter(file)
    counters.push(counter)
    const pieces = watched(file, signal, (bytes) => {
      done += bytes
      output.progress(path.basename(file), done, total)
    })
    for await (const reading of readActivities(pieces)) {
      counter.see(reading)
      if (reading.type === 'problem')
        problems.push({ file: path.basename(file), problem: reading.problem })
    }
  }
  return { counts: countsOf(counters), problems }
}

async function* watched(
  file: string,
  signal: AbortSignal,
  see: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(file, { signal })) {
    see(piece.length)
    yield piece
  }
}
