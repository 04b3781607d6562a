import path from 'node:path'
import { appUrlOf, demonstrationSecrets, type Installation, publicUrlOf } from '@iisg/settings'
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './start.ts'
import { enter, leave } from './users.ts'

/** An installation's database: one address for each of its three logins, and their secrets. */
export type OpenDatabase = {
  /** May change tables: for migrations and the demonstration. */
  ownerUrl: string
  /** For the admin, the worker and the command line. */
  appUrl: string
  /** For the public site. */
  publicUrl: string
  appPassword: string
  publicPassword: string
  /** Stops our own server if nobody else uses it; leaves any other alone. */
  close: () => Promise<void>
}

/**
 * Opens the database of an installation: the one that it names, or our own, started where it does
 * not run already. Refuses with a `PostgresProblem` when our own cannot start.
 */
export async function openDatabase(installation: Installation): Promise<OpenDatabase> {
  if (installation.kind === 'production') {
    const { appPassword, publicPassword } = installation.secrets
    const logins = loginsTo(installation.ownerUrl, appPassword, publicPassword)
    return { ...logins, close: () => Promise.resolve() }
  }

  const { ownerPassword, appPassword, publicPassword } = demonstrationSecrets(installation)
  const folder = folderOf(installation)
  enter(folder)
  const server = await startEmbeddedPostgres({ folder, ownerPassword })
  return {
    ...loginsTo(server.url, appPassword, publicPassword),
    close: async () => {
      if (leave(folder)) await server.stop()
    },
  }
}

/** Does for users who were killed what they could not: the last of them stops our own server. */
export async function closeAbandoned(installation: Installation): Promise<void> {
  if (installation.kind === 'production') return
  const folder = folderOf(installation)
  if (leave(folder)) await stopEmbeddedPostgres(folder)
}

function folderOf({ dataDir }: Installation): string {
  return path.join(dataDir, 'postgres')
}

function loginsTo(ownerUrl: string, appPassword: string, publicPassword: string) {
  return {
    ownerUrl,
    appUrl: appUrlOf(ownerUrl, appPassword),
    publicUrl: publicUrlOf(ownerUrl, publicPassword),
    appPassword,
    publicPassword,
  }
}
