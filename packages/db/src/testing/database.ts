import { randomUUID } from 'node:crypto'
import { appUrlOf, publicUrlOf } from '@iisg/settings'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, connectPublic, type Database } from '../db.ts'

// Here rather than in the set-up, so that whoever uses a test database is told of it, too.
declare module 'vitest' {
  /** What the tests are told of the server that runs for all of them. */
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface ProvidedContext {
    database: { ownerUrl: string; appPassword: string; publicPassword: string }
  }
}

/** A migrated database of one's own, and the ways into it. */
export type TestDatabase = {
  /** As the admin, the worker and the command line have it. */
  db: Database
  /** As its owner has it, who may do everything. */
  ownerDb: Database
  publicDb: ReturnType<typeof connectPublic>
  ownerUrl: string
  appUrl: string
  publicUrl: string
}

/** What a database starts with. Whoever needs it first fills it; all others copy that. */
export type Stock = { name: string; fill: (appUrl: string) => Promise<void> }

/** Copies the template that was migrated once, or a stock. Whoever opens one closes it. */
export async function openTestDatabase(
  stock?: Stock,
): Promise<TestDatabase & { close: () => Promise<void> }> {
  const { ownerUrl: templateUrl, appPassword, publicPassword } = inject('database')
  const name = `test_${randomUUID()}`
  const copied = stock ? await stocked(stock) : nameIn(templateUrl)
  await onServer(templateUrl, (server) => copy(server, copied, name))

  const ownerUrl = inDatabase(templateUrl, name)
  const appUrl = appUrlOf(ownerUrl, appPassword)
  const publicUrl = publicUrlOf(ownerUrl, publicPassword)
  const db = connect(appUrl, 4)
  const ownerDb = connect(ownerUrl, 2)
  const publicDb = connectPublic(publicUrl, 2)

  return {
    db,
    ownerDb,
    publicDb,
    ownerUrl,
    appUrl,
    publicUrl,
    close: async () => {
      await Promise.all([db.destroy(), ownerDb.destroy(), publicDb.destroy()])
      await onServer(templateUrl, (server) => server.query(`drop database "${name}" with (force)`))
    },
  }
}

/** Fills a stock where nobody has yet, one at a time, and says what its database is called. */
async function stocked({ name, fill }: Stock): Promise<string> {
  const { ownerUrl: templateUrl, appPassword } = inject('database')
  await onServer(templateUrl, async (server) => {
    await server.query(`select pg_advisory_lock(hashtext($1))`, [name])
    const { rowCount } = await server.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    // Only what was filled to the end bears the name.
    const filling = `${name}_${randomUUID()}`
    await copy(server, nameIn(templateUrl), filling)
    await fill(appUrlOf(inDatabase(templateUrl, filling), appPassword))
    await server.query(`alter database "${filling}" rename to "${name}"`)
  })
  return name
}

function copy(server: pg.Client, from: string, to: string) {
  return server.query(`create database "${to}" template "${from}" strategy file_copy`)
}

/** What is copied must have no connection, so we ask beside it. The end lets every lock go. */
async function onServer(
  templateUrl: string,
  work: (server: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: inDatabase(templateUrl, 'postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function inDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1)
}
