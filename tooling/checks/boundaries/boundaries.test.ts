import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#tooling/launch/root.ts'
import { boundaryProblemsIn } from './boundaries.ts'
import { cyclesIn } from './cycles.ts'
import { sliceArrows } from './slice-arrows.ts'

/** Imports that somebody might be tempted to write, and what is said about each. */
const temptations = [
  ['packages/domain/src/needs/index.ts', '@iisg/db', 'domain may not import @iisg/db'],
  ['packages/domain/src/needs/index.ts', 'kysely', 'domain may not use the library kysely'],
  ['packages/domain/src/needs/index.ts', 'node:fs', 'domain may not use the library node:fs'],
  ['packages/domain/src/needs/index.ts', '../responses/index.ts', '"needs" may not know "resp'],
  ['packages/domain/src/responses/index.ts', '../needs/need.ts', 'reaches past the index'],
  ['packages/ui/src/planted/index.ts', '@iisg/db/needs', 'ui may not import @iisg/db/needs'],
  ['packages/email/src/planted/index.ts', '@iisg/ui/tokens', 'email may not import @iisg/ui'],
  ['packages/db/src/planted.ts', '@iisg/iati', 'db may not import @iisg/iati'],
  ['apps/public/app/planted.ts', 'kysely', 'public may not use the library kysely'],
  ['apps/public/app/planted.ts', '@iisg/iati', 'public may not import @iisg/iati'],
  ['apps/worker/src/planted.ts', 'express', 'worker may not use the library express'],
  ['packages/domain/src/planted.test.ts', '@iisg/db', 'domain may not import @iisg/db'],
] as const

describe('the boundaries', () => {
  let problems = ''
  beforeAll(() => {
    const copy = copyOfTheSources()
    for (const [file, specifier] of temptations) plant(copy, file, specifier)
    plant(copy, 'packages/ui/src/turning/index.ts', '../round/index.ts')
    plant(copy, 'packages/ui/src/round/index.ts', '../turning/index.ts')
    problems = boundaryProblemsIn(copy).join('\n')
  })

  test.each(temptations)('catch an import planted in %s: %s', (_file, _specifier, problem) => {
    expect(problems).toContain(problem)
  })

  test('catch slices of screens that know each other in a circle', () => {
    expect(problems).toContain('round → turning → round')
  })

  test('say nothing else: what was not planted keeps to them', () => {
    const circles = 2
    expect(problems.split('\n')).toHaveLength(temptations.length + circles)
  })

  test('are written down without a circle', () => {
    const arrows = Object.entries(sliceArrows).map(([from, to]) => [from, new Set(to)] as const)

    expect(cyclesIn(new Map(arrows))).toEqual([])
  })
})

function copyOfTheSources(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'iisg-boundaries-'))
  afterAll(() => rmSync(copy, { recursive: true }))
  for (const folder of ['apps', 'packages']) {
    cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true, filter })
  }
  return copy
}

function filter(file: string): boolean {
  return !['node_modules', 'build', '.turbo'].includes(path.basename(file))
}

function plant(copy: string, file: string, specifier: string): void {
  const place = path.join(copy, file)
  mkdirSync(path.dirname(place), { recursive: true })
  appendFileSync(place, `\nexport * from '${specifier}'\n`)
}
