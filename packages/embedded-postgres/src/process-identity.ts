import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * A text that belongs to one process for ever: numbers are given out again, but not with the same
 * moment of birth. Nothing for a process that does not run.
 */
export function identityOf(pid: number): string | undefined {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid)
  return born === undefined ? undefined : `${pid} ${born}`
}

/** Field 22 of the status; the name in field 2 may hold blanks, so we count from its bracket. */
function bornOnLinux(pid: number): string | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const [state, ...fields] = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return state === 'Z' || state === 'X' ? undefined : fields[18]
}

function bornElsewhere(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' })
  return stdout.trim() || undefined
}
