import { type Figure, median } from '../figure.ts'
import { inAProcess } from '../in-a-process.ts'
import type { Measured } from '../part.ts'
import type { Looked } from './look.ts'

/** The findings: among a hundred thousand responses, the curve, and one edit. */
export async function* findings(): AsyncGenerator<Measured> {
  yield* lookedAt([1_000, 10_000, promised])
}

/** The end of the curve, which takes minutes and 8 GB. */
export async function* findingsAtTheirLargest(): AsyncGenerator<Measured> {
  yield* lookedAt([1_000_000])
}

/** What inventing leaves is cleared away before the clock is started; new objects may die young. */
const memory = ['--expose-gc', '--max-semi-space-size=64']

const [promised, rounds] = [100_000, 7]

function* lookedAt(sizes: readonly number[]): Generator<Measured> {
  const rows = [
    '| responses | findings | processor time | for each response |',
    '| ---: | ---: | ---: | ---: |',
  ]
  for (const responses of sizes) {
    // What is promised is measured several times: from one process to the next it differs.
    const looked = Array.from({ length: responses === promised ? rounds : 1 }, () =>
      inAProcess<Looked>('findings/look.ts', [`${responses}`], memory),
    )
    const found = looked[0]?.found ?? 0
    const [cpu, edit] = [
      median(looked.map((each) => each.cpu)),
      median(looked.map((each) => each.edit)),
    ]
    const [count, many] = [found, responses].map((number) => number.toLocaleString('en'))
    const each = ((1_000 * cpu) / responses).toFixed(0)
    rows.push(`| ${many} | ${count} | ${(cpu / 1_000).toFixed(2)} s | ${each} µs |`)
    if (responses === promised) yield { results: figuresOf(cpu, edit) }
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
      of: rounds,
    },
    {
      name: 'one of 100,000 responses changed: its findings, processor time',
      measured: edit,
      target: 20,
      unit: 'ms',
      of: rounds * 40,
    },
  ]
}
