import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database } from './db.ts'
import { gatherStatistics } from './statistics.ts'
import { given, test } from './testing/index.ts'

test('gathering statistics tells PostgreSQL how much was written', async ({ db, database }) => {
  await given.response(db)
  await given.response(db)
  expect(await knownRows(db, 'response')).not.toBe(2)

  await gatherStatistics(database.ownerUrl)

  expect(await knownRows(db, 'response')).toBe(2)
})

async function knownRows(db: Database, table: string): Promise<number | undefined> {
  const { rows } = await sql<{ known: number }>`
    select reltuples as known from pg_class where relname = ${table}`.execute(db)
  return rows[0]?.known
}
