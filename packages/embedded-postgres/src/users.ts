import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identityOf } from './process-identity.ts'

/**
 * Who uses a database of ours: `npm start`, and commands of `npm run iisg` beside it. The last
 * one out stops the server, so nobody loses it in the middle of an import.
 */
export function enter(folder: string): void {
  const mine = identityOf(process.pid)
  if (mine === undefined) throw new Error('A running process has no identity.')

  mkdirSync(roomOf(folder), { recursive: true, mode: 0o755 })
  writeFileSync(path.join(roomOf(folder), String(process.pid)), mine)
}

/** Signs off and says whether nobody is left. Those who were killed do not count. */
export function leave(folder: string): boolean {
  const room = roomOf(folder)
  if (!existsSync(room)) return true
  rmSync(path.join(room, String(process.pid)), { force: true })

  for (const name of readdirSync(room)) {
    const entry = path.join(room, name)
    if (readFileSync(entry, 'utf8') === identityOf(Number(name))) return false
    rmSync(entry, { force: true })
  }
  return true
}

function roomOf(folder: string): string {
  return `${folder}.users`
}
