import { test as base } from 'vitest'
import { openTestDatabase, type TestDatabase } from './database.ts'

/**
 * Vitest's `test`, with a migrated database for all tests of a file that ask for `db`, `publicDb`
 * or `database`. A test that needs an empty one belongs into a file of its own.
 */
export const test = base.extend<{
  database: TestDatabase
  db: TestDatabase['db']
  publicDb: TestDatabase['publicDb']
}>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs from here
    async ({}, use) => {
      const { close, ...database } = await openTestDatabase()
      await use(database)
      await close()
    },
    { scope: 'file' },
  ],
  db: [({ database }, use) => use(database.db), { scope: 'file' }],
  publicDb: [({ database }, use) => use(database.publicDb), { scope: 'file' }],
})
