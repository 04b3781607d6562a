import { spawnSync } from 'node:child_process'
import { root } from '#tooling/launch/root.ts'
import type { Figure } from './figure.ts'

/** How long all tests take, once they have run before. */
export function testing(): Figure {
  const start = performance.now()
  const { status, stdout } = spawnSync('npm', ['test'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The tests failed:\n${stdout.slice(-2_000)}`)

  const measured = (performance.now() - start) / 1000
  return { name: '`npm test`, warm', measured, target: 60, unit: 's', of: 1 }
}
