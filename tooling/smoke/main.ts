import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { story } from './story.ts'

/**
 * What the README promises to somebody who has nothing but Node and npm, tried on a fresh clone in
 * another folder. Prints a line for each step; ends with one line that counts them.
 */
process.env.PATH = pathOfNewcomer()
const folder = mkdtempSync(path.join(tmpdir(), 'iisg-smoke-'))
chmodSync(folder, 0o755)
let passed = 0
let failed = 0

for await (const { name, problem, seconds } of story(folder)) {
  if (problem === undefined) passed += 1
  else failed += 1
  process.stdout.write(
    `${problem === undefined ? 'ok    ' : 'failed'}  ${name} (${seconds.toFixed(1)} s)\n`,
  )
  if (problem !== undefined) process.stdout.write(`${problem.replace(/^/gm, '        ')}\n`)
}

rmSync(folder, { recursive: true, force: true })
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

/** Without our own tools in front: a newcomer has whatever Node and npm their machine has. */
function pathOfNewcomer(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.filter((name) => !name.includes('node_modules')).join(path.delimiter)
}
