import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from '../db.ts'

/** A worker for as long as it lives: what it has in hand bears its id. */
export type Presence = { workerId: string; leave: () => Promise<void> }

/**
 * Announces a worker by a lock that the database holds for its session. However the worker ends,
 * the lock goes with it: others see that it is gone without asking any clock. Where the session
 * breaks it is opened again under the same id, for as long as the worker lives.
 *
 * @throws where the database cannot be reached at first.
 */
export async function announcePresence(
  databaseUrl: string,
  onTrouble: (error: unknown) => void = () => undefined,
): Promise<Presence> {
  const workerId = randomUUID()
  let left = false
  let session = await open(databaseUrl, workerId)
  const renewOnceItEnds = () => {
    session.once('end', async () => {
      while (!left) {
        try {
          session = await open(databaseUrl, workerId)
          if (left) await session.end()
          return renewOnceItEnds()
        } catch (error) {
          onTrouble(error)
          await pause(secondsBetweenTries * 1000)
        }
      }
    })
  }
  renewOnceItEnds()

  return {
    workerId,
    leave: async () => {
      left = true
      await session.end()
    },
  }
}

const secondsBetweenTries = 1

async function open(connectionString: string, workerId: string): Promise<pg.Client> {
  const session = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
    application_name: 'iisg worker, present',
    // The database finds out within a minute that the machine at the other end is gone.
    options: '-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3',
  })
  // A session that breaks ends: the listener for that opens the next.
  session.on('error', () => undefined)
  await session.connect()
  await session.query('select pg_advisory_lock(hashtextextended($1, 0))', [nameOf(workerId)])
  return session
}

/** Which of these workers are gone. Holds until the transaction ends: none of them comes back meanwhile. */
export async function whoIsGone(
  trx: Transaction<Tables>,
  workerIds: readonly string[],
): Promise<string[]> {
  const gone: string[] = []
  for (const workerId of workerIds) {
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${nameOf(workerId)}, 0)) as free`.execute(
      trx,
    )
    if (rows[0]?.free) gone.push(workerId)
  }
  return gone
}

function nameOf(workerId: string): string {
  return `worker ${workerId}`
}
