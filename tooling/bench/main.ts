import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Figure, Gap } from './figure.ts'
import { findings, findingsAtTheirLargest } from './findings/measure.ts'
import { mapping, mappingAtItsLargest } from './mapping/measure.ts'
import type { Part } from './part.ts'
import { product } from './product.ts'
import { tableOf } from './table.ts'
import { testing } from './testing.ts'
import { typing } from './typing/measure.ts'

/**
 * Measures what docs/performance.md promises, and prints it as its table. The parts named on the
 * command line are run, or all but the largest.
 */
const parts: Record<string, Part> = {
  product,
  mapping,
  findings,
  typing,
  tests: async function* () {
    yield { results: [testing()] }
  },
  'mapping-largest': mappingAtItsLargest,
  'findings-largest': findingsAtTheirLargest,
}
const named = process.argv.slice(2)
const unknown = named.find((name) => !(name in parts))
if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}", only ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}
const chosen = named.length > 0 ? named : Object.keys(parts).filter((name) => !/largest/.test(name))

const folder = mkdtempSync(path.join(tmpdir(), 'iisg-bench-'))
chmodSync(folder, 0o755)
const results: (Figure | Gap)[] = []
const notes: string[] = []
try {
  for (const part of chosen.flatMap((name) => parts[name] ?? [])) {
    for await (const { results: found, note } of part(folder)) {
      results.push(...found)
      if (note !== undefined) notes.push(note)
      for (const { name } of found) process.stderr.write(`measured: ${name}\n`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const figures = results.filter((result) => 'measured' in result)
const gaps = results.filter((result) => 'because' in result)
process.stdout.write([tableOf(figures, gaps), ...notes].map((text) => `${text}\n`).join('\n'))
process.exitCode = figures.every(({ measured, target }) => measured <= target) ? 0 : 1
