import type { Figure } from '../figure.ts'
import { inAProcess } from '../in-a-process.ts'
import type { Measured } from '../part.ts'
import type { Looked } from './look.ts'

/** The findings: among a hundred thousand responses, the curve, and one edit. */
export async function* findings(): AsyncGenerator<Measured> {
  yield* lookedAt([1_000, 10_000, 100_000])
}

/** The end of the curve, which takes minutes and 8 GB. */
export async function* findingsAtTheirLargest(): AsyncGenerator<Measured> {
  yield* lookedAt([1_000_000])
}

/** What inventing leaves is cleared away before the clock is started; new objects may die young. */
const memory = ['--expose-gc', '--max-semi-space-size=64']

function* lookedAt(sizes: readonly number[]): Generator<Measured> {
  const rows = [
    '| responses | findings | processor time | for each response |',
    '| ---: | ---: | ---: | ---: |',
  ]
  for (const responses of sizes) {
    const { found, cpu, edit } = inAProcess<Looked>('findings/look.ts', [`${responses}`], memory)
    const [count, many] = [found, responses].map((number) => number.toLocaleString('en'))
    const each = ((1_000 * cpu) / responses).toFixed(0)
    rows.push(`| ${many} | ${count} | ${(cpu / 1_000).toFixed(2)} s | ${each} µs |`)
    if (responses === 100_000) yield { results: figuresOf(cpu, edit) }
  }
  yield { results: [], note: rows.join('\n') }
}

function figuresOf(cpu: number, edit: number): Figure[] {
  return [
    {
      name: 'findings among 100,000 responses with the likeness of texts, processor time',
      measured: cpu / 1_000,
      target: 5,
      unit: 's',
      of: 1,
    },
    {
      name: 'one of 100,000 responses changed: its findings, processor time',
      measured: edit,
      target: 20,
      unit: 'ms',
      of: 40,
    },
  ]
}
