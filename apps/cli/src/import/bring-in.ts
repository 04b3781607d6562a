import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '@iisg/db'
import { noOutcomes, type OutcomeCounts } from '@iisg/domain/imports'
import { type ImportReport, importFiles } from '@iisg/iati'
import type { Output } from '../output.ts'

export type BroughtIn = ImportReport & { outcomes: OutcomeCounts }

/** Brings files in as one run, each of them whole or not at all, and adds up what came of it. */
export async function bringIn(
  db: Database,
  files: readonly string[],
  how: { regional: boolean; output: Output; signal: AbortSignal },
): Promise<BroughtIn> {
  const sources = files.map((file) => ({
    name: path.basename(file),
    bytes: statSync(file).size,
    open: () => createReadStream(file, { signal: how.signal }),
  }))
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0)
  let [current, before, done] = ['', 0, 0]

  const report = await importFiles(db, 'operator', sources, {
    regional: how.regional,
    onProgress: ({ file, bytesRead, activitiesRead }) => {
      if (file !== current) before = done
      current = file
      done = before + bytesRead
      how.output.progress(`${file}, ${activitiesRead} activities`, done, total)
    },
  })
  return { ...report, outcomes: sumOf(report) }
}

function sumOf({ files }: ImportReport): OutcomeCounts {
  const sum = { ...noOutcomes }
  for (const file of files) {
    if (file.status === 'refused') continue
    for (const outcome of outcomesIn(sum)) sum[outcome] += file.outcomes[outcome]
  }
  return sum
}

/** The outcomes in the order in which they are told. */
export function outcomesIn(counts: OutcomeCounts): (keyof OutcomeCounts)[] {
  return Object.keys(counts) as (keyof OutcomeCounts)[] // Its keys are those of the type.
}
