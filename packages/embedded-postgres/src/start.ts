import { createHash } from 'node:crypto'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, accountForPostgres } from './account.ts'
import { binariesFor } from './binaries.ts'
import { type Cluster, database, ensureCluster, owner } from './cluster.ts'
import { type Postmaster, postmasterOf } from './postmaster.ts'
import { isReachable } from './reachable.ts'
import { startServer, stopServer } from './server.ts'

/** A PostgreSQL server of our own, listening on this machine only. */
export type EmbeddedPostgres = {
  /** The address for the database's owner. */
  url: string
  folder: string
  /** Whether it was running already: left over by a launcher that was killed, or in use by one. */
  adopted: boolean
  stop: (how?: 'in order' | 'at once') => Promise<void>
}

type Choices = {
  /** Where its data is kept; created on first use. */
  folder: string
  ownerPassword: string
  durable?: boolean
}

/**
 * Starts the PostgreSQL that we bring along, creating its data on first use. One that already runs
 * in the folder is adopted. Refuses with a `PostgresProblem`: disk full, wrong version, no rights.
 */
export async function startEmbeddedPostgres(choices: Choices): Promise<EmbeddedPostgres> {
  const account = accountForPostgres()
  const cluster: Cluster = {
    account,
    binaries: binariesFor(account),
    folder: folderFor(account, path.resolve(choices.folder)),
    ownerPassword: choices.ownerPassword,
    durable: choices.durable ?? true,
  }
  ensureCluster(cluster)

  const { folder } = cluster
  const running = await runningIn(folder)
  const { port } = running ?? (await startOrAdopt(cluster))
  return {
    url: `postgres://${owner}:${encodeURIComponent(choices.ownerPassword)}@127.0.0.1:${port}/${database}`,
    folder,
    adopted: running !== undefined,
    stop: (how = 'in order') => stopServer(folder, how),
  }
}

/** Stops the server of a folder in order, where one runs, whoever started it. */
export async function stopEmbeddedPostgres(folder: string): Promise<void> {
  await stopServer(folderFor(accountForPostgres(), path.resolve(folder)), 'in order')
}

/** Two programs may start at once: PostgreSQL lets one server live, and the other adopts it. */
async function startOrAdopt(cluster: Cluster): Promise<Postmaster> {
  try {
    return await startServer(cluster)
  } catch (error) {
    const faster = await runningIn(cluster.folder)
    if (faster) return faster
    throw error
  }
}

async function runningIn(folder: string): Promise<Postmaster | undefined> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    const running = postmasterOf(folder)
    if (!running || running.ready) return running
    await pause(20)
  }
  return undefined
}

/** The lent account must be able to walk to its data, else they are kept where it can. */
function folderFor(account: Account | undefined, folder: string): string {
  if (account === undefined || isReachable(path.dirname(folder))) return folder
  return `/var/tmp/iisg-data-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
}
