import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Writable } from 'node:stream'

const largest = 10_000_000

/** Opens a program's log for adding to it. The one before is kept when it has grown too large. */
export function openLog(dataDir: string, name: string): Writable {
  const file = logFileOf(dataDir, name)
  mkdirSync(path.dirname(file), { recursive: true })
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > largest) renameSync(file, `${file}.1`)
  const log = createWriteStream(file, { flags: 'a', mode: 0o600 })
  // A full disk must not end the programs: they still answer, and their errors reach the screen.
  log.on('error', ({ message }) => process.stderr.write(`[${name}] no log: ${message}\n`))
  return log
}

export function logFileOf(dataDir: string, name: string): string {
  return path.join(dataDir, 'logs', `${name}.log`)
}
