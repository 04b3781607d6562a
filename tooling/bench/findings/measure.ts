import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Figure } from '../figure.ts'
import type { Measured } from '../part.ts'
import type { Looked } from './look.ts'

/** The findings: among a hundred thousand responses, the curve, one edit, and what looks like a title. */
export async function* findings(): AsyncGenerator<Measured> {
  yield* lookedAt([1_000, 10_000, 100_000])
  const { p99 } = child<{ p99: number }>('type.ts')
  yield {
    results: [
      {
        name: 'what looks like a title among 100,000, processor time, 99th percentile',
        measured: p99,
        target: 30,
        unit: 'ms',
        of: 1_000,
      },
    ],
  }
}

/** The end of the curve, which takes minutes and 8 GB. */
export async function* findingsAtTheirLargest(): AsyncGenerator<Measured> {
  yield* lookedAt([1_000_000])
}

function* lookedAt(sizes: readonly number[]): Generator<Measured> {
  const rows = [
    '| responses | findings | processor time | for each response |',
    '| ---: | ---: | ---: | ---: |',
  ]
  for (const responses of sizes) {
    const { found, cpu, edit } = child<Looked>('look.ts', String(responses))
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

/** Runs one of our scripts in a process of its own: nothing is warm there. */
function child<T>(script: string, ...args: string[]): T {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      ...['--expose-gc', '--max-old-space-size=12000', '--max-semi-space-size=64'],
      ...[path.join(import.meta.dirname, script), ...args],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) throw new Error(`${script} failed`)
  return JSON.parse(stdout) as T // Our own scripts write what they are asked for.
}
