import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Runs one of our scripts in a process of its own: nothing is warm there. */
export function fromChild<T>(folder: string, script: string, ...args: string[]): T {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      ...['--expose-gc', '--max-old-space-size=12000', '--max-semi-space-size=64'],
      ...[path.join(folder, script), ...args],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) throw new Error(`${script} failed`)
  return JSON.parse(stdout) as T // Our own scripts write what they are asked for.
}
