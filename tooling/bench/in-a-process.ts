import { spawnSync } from 'node:child_process'
import path from 'node:path'

/**
 * Runs one of our scripts, by its path from here, in a process of its own, and reads what it tells:
 * nothing is warm there.
 */
export function inAProcess<T>(script: string, args: string[] = [], options: string[] = []): T {
  const { status, stdout } = spawnSync(
    process.execPath,
    // Room for the rows of a million responses.
    ['--max-old-space-size=12000', ...options, path.join(import.meta.dirname, script), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
  )
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed.`)
  return JSON.parse(stdout) as T // Our own scripts write what they are asked for.
}
