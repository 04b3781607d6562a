import { test as base, type TestDatabase } from '../../testing/index.ts'
import { seedDemonstration } from '../index.ts'

/** What the tests sign in with. The real hash is made where passwords are checked. */
export const demoPassword = {
  password: 'a password to try with',
  passwordHash: (plain: string) => Promise.resolve(`hash of ${plain}`),
}

export const sealSecret = 'a secret that only tests know'

/** A test's database with the demonstration in it. */
export const test = base.extend<{ demonstration: TestDatabase }>({
  demonstration: [
    async ({ database }, use) => {
      await seedDemonstration(database.appUrl, demoPassword, sealSecret)
      await use(database)
    },
    { scope: 'file' },
  ],
})
