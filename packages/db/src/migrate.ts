import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { connect, type Database } from './db.ts'
import { guardFrozen } from './frozen/index.ts'
import { grantRights } from './grants.ts'
import { prepareQueues } from './jobs/index.ts'

/** Who may what in the database: its owner, and the passwords of our two other logins. */
export type Logins = { ownerUrl: string; appPassword: string; publicPassword: string }

/**
 * Brings the tables, the queues and the rights up to date. Safe to repeat, and to run from two
 * programs at once.
 *
 * @throws where the server is older than PostgreSQL 18, or the owner may not create roles.
 */
export async function migrate({ ownerUrl, appPassword, publicPassword }: Logins): Promise<void> {
  const db = connect(ownerUrl, 2)
  try {
    await requireVersion(db)
    await db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${lock})`.execute(connection)
      await prepareQueues(ownerUrl)
      await migrateTables(connection)
      await grantRights(connection, { appPassword, publicPassword })
      await guardFrozen(connection)
      await sql`select pg_advisory_unlock(${lock})`.execute(connection)
    })
  } finally {
    await db.destroy()
  }
}

/** One number for all who migrate this database. */
const lock = 4_747_001

async function requireVersion(db: Database): Promise<void> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int as version`.execute(db)
  const version = rows[0]?.version ?? 0
  if (version < 180_000) {
    throw new Error(`The database must be PostgreSQL 18 or newer, but is ${version / 10_000}.`)
  }
}

async function migrateTables(db: Database): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations()) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}

/** Plain SQL, one file each, in the order of their names. A file is never edited once it landed. */
function migrations(): Record<string, Migration> {
  const folder = new URL('./migrations/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))

  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const up = async (db: Parameters<Migration['up']>[0]) => {
        await sql.raw(text).execute(db)
      }
      return [file.replace('.sql', ''), { up }]
    }),
  )
}
