import { createReadStream, existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { countsOf } from './counts.ts'
import { FileCounter } from './file-counter.ts'
import { readActivities } from './read-activities.ts'

const data = path.resolve(import.meta.dirname, '../../../../shared/data')
const present = existsSync(path.join(data, 'COUNTS.json'))
if (!present) console.warn(`No real data in ${data}: the counts are not compared.`)

describe.skipIf(!present)('counting the real files', () => {
  test('arrives at every figure that an independent program arrived at', async () => {
    const expected = JSON.parse(readFileSync(path.join(data, 'COUNTS.json'), 'utf8'))
    const files = globSync('iati/{csv,xml}/**/*.{csv,xml,gz}', { cwd: data })

    const counters = await Promise.all(files.map((file) => counted(path.join(data, file))))

    const counts = countsOf(counters)
    expect(byFile(counts.xml)).toEqual(byFile(expected.xml))
    expect(byFile(counts.csv)).toEqual(byFile(expected.csv))
    expect(counts.ids_in_two_files).toEqual(expected.ids_in_two_files)
    expect(counts.distinct_ids).toBe(expected.distinct_ids)
  }, 60_000)
})

async function counted(file: string): Promise<FileCounter> {
  const counter = new FileCounter(file)
  for await (const reading of readActivities(createReadStream(file))) counter.see(reading)
  return counter
}

/** In one order: the order of the files says nothing. */
function byFile(counts: { file: string }[]): { file: string }[] {
  return counts.toSorted((one, other) => (one.file < other.file ? -1 : 1))
}
