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

/** Copies the template that was migrated once. Whoever opens one closes it. */
export async function openTestDatabase(): Promise<TestDatabase & { close: () => Promise<void> }> {
  const { ownerUrl: templateUrl, appPassword, publicPassword } = inject('database')
  const name = `test_${randomUUID()}`
  await onServer(
    templateUrl,
    `create database "${name}" template "${nameIn(templateUrl)}" strategy file_copy`,
  )

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
      await onServer(templateUrl, `drop database "${name}" with (force)`)
    },
  }
}

/** The template itself must have no connection, so that it can be copied. */
async function onServer(templateUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inDatabase(templateUrl, 'postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function inDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1)
}
