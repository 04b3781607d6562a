import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from './alive.ts'

/** A server that runs in a cluster, as its lock file tells. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that runs in this cluster, if one does. A lock file alone proves nothing. */
export function postmasterOf(folder: string): Postmaster | undefined {
  const lines = linesOf(lockFileOf(folder))
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!(pid > 0) || !isPostgres(pid)) return undefined
  return { pid, port, ready: lines[7]?.trim() === 'ready' }
}

/**
 * Removes a lock that a power cut or a removed container left behind, if its number is now another
 * program's: PostgreSQL would not start. Any other lock is PostgreSQL's own to judge.
 */
export function removeStaleLock(folder: string): void {
  const lock = lockFileOf(folder)
  const pid = Number(linesOf(lock)[0])
  if (pid > 0 && isAlive(pid) && !isPostgres(pid)) rmSync(lock)
}

function lockFileOf(folder: string): string {
  return path.join(folder, 'postmaster.pid')
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

/** Whether a process is a PostgreSQL that runs; one that waits to be buried does not. */
export function isPostgres(pid: number): boolean {
  if (process.platform === 'linux') return /^\d+ \(postgres\) [^ZX]/.test(statusOf(pid))
  const name = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout
  return path.basename(name.trim()) === 'postgres'
}

function statusOf(pid: number): string {
  const file = `/proc/${pid}/stat`
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
