import type { IatiActivity } from '../activity.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { readActivities } from '../read-activities.ts'
import type { Reading, ReadingProblem } from '../reading.ts'

export type ReadFile = {
  readings: Reading[]
  activities: IatiActivity[]
  problems: ReadingProblem[]
  identifiers: (string | null)[]
}

/** Reads a whole file that comes in chunks of so many bytes. */
export async function readAll(
  file: string | Uint8Array,
  chunkSize = 64 * 1024,
  limits: Partial<Limits> = {},
): Promise<ReadFile> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  return readStream(inChunks(bytes, chunkSize), limits)
}

export async function readStream(
  chunks: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): Promise<ReadFile> {
  const readings: Reading[] = []
  for await (const reading of readActivities(chunks, { ...defaultLimits, ...limits })) {
    readings.push(reading)
  }
  const activities = readings.flatMap((each) => (each.type === 'activity' ? [each.activity] : []))
  const problems = readings.flatMap((each) => (each.type === 'problem' ? [each.problem] : []))
  return {
    readings,
    activities,
    problems,
    identifiers: activities.map(({ identifier }) => identifier),
  }
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
