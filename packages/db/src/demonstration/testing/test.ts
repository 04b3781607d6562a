import {
  test as base,
  openTestDatabase,
  type Stock,
  type TestDatabase,
} from '../../testing/index.ts'
import { seedDemonstration } from '../index.ts'

/** What the tests sign in with. The real hash is made where passwords are checked. */
export const demoPassword = {
  password: 'a password to try with',
  passwordHash: (plain: string) => Promise.resolve(`hash of ${plain}`),
}

export const sealSecret = 'a secret that only tests know'

/** The demonstration, seeded once for all tests that start with it. */
const stock: Stock = {
  name: 'demonstration',
  fill: async (appUrl) => {
    await seedDemonstration(appUrl, demoPassword, sealSecret)
  },
}

/** A test's database with the demonstration in it. */
export const test = base
  .extend<{ database: TestDatabase }>({
    database: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs from here
      async ({}, use) => {
        const { close, ...database } = await openTestDatabase(stock)
        await use(database)
        await close()
      },
      { scope: 'file' },
    ],
  })
  .extend<{ demonstration: TestDatabase }>({
    demonstration: [({ database }, use) => use(database), { scope: 'file' }],
  })
