import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from './alive.ts'
import { fleetingFolder } from './fleeting.ts'
import { stopServer } from './server.ts'
import { startEmbeddedPostgres } from './start.ts'

/** A server for one run of the tests. */
export type ThrowAwayPostgres = { url: string; stop: () => Promise<void> }

/** Starts a server that forgets everything when it stops, and is fast because of that. */
export async function startThrowAwayPostgres(): Promise<ThrowAwayPostgres> {
  await removeAbandoned()
  const folder = mkdtempSync(path.join(fleetingFolder(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o711)
  const ownerPassword = randomBytes(16).toString('hex')
  const server = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    ownerPassword,
    durable: false,
  })

  return {
    url: server.url,
    stop: async () => {
      await server.stop('at once')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const prefix = 'iisg-throw-away-'

/** A run of the tests that was killed could not clear up: the next one does. */
async function removeAbandoned(): Promise<void> {
  const place = fleetingFolder()
  const folders = readdirSync(place).filter((name) => name.startsWith(prefix))
  for (const name of folders.filter((folder) => !isAlive(starterOf(folder)))) {
    const folder = path.join(place, name)
    await stopServer(path.join(folder, 'postgres'), 'at once')
    rmSync(folder, { recursive: true, force: true })
  }
}

function starterOf(folder: string): number {
  return Number(folder.slice(prefix.length).split('-')[0])
}
