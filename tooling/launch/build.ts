import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { StartProblem } from './problem.ts'
import { root } from './root.ts'

/** Builds both sites; what has not changed since the last time is taken from turbo's cache. */
export async function buildSites(signal: AbortSignal): Promise<void> {
  const turbo = path.join(root, 'node_modules/turbo/bin/turbo')
  const args = [turbo, 'run', 'build', '--output-logs=errors-only']
  const build = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let said = ''
  for (const output of [build.stdout, build.stderr]) {
    output.on('data', (part) => {
      said += part
    })
  }

  const [code] = await once(build, 'close')
  if (code !== 0) throw new StartProblem(`The sites could not be built.\n${said}`)
}
