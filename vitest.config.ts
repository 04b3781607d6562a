import { defineConfig } from 'vitest/config'

/** The slowest, for CI, or for `CI=true npm test -- access.test`. */
const long = ['**/kill.test.ts', '**/access.test.ts', '**/real-mapping.test.ts']

/** What hangs must end; what is only slow on a busy machine is no fault. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

/**
 * The files of one worker share what was loaded already, which halves the time. CI loads everything
 * anew for each, so that no file comes to lean on what another left behind.
 */
const isolate = process.env.CI !== undefined

/**
 * Two sets of tests. `unit` needs nothing but Node. `database` starts one throw-away PostgreSQL,
 * migrates a template once, and every file works on a copy of its own.
 */
export default defineConfig({
  test: {
    // Two at most: small machines run these, and PostgreSQL wants a share too.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          ...patience,
          isolate,
          include: [
            'packages/{domain,settings,ui,email,iati,embedded-postgres}/src/**/*.test.{ts,tsx}',
            'tooling/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', 'packages/iati/src/import/**'],
        },
      },
      {
        test: {
          name: 'database',
          ...patience,
          isolate,
          include: [
            'packages/db/src/**/*.test.ts',
            'packages/iati/src/import/**/*.test.ts',
            'apps/*/{app,server,src}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/node_modules/**', ...(process.env.CI ? [] : long)],
          globalSetup: ['packages/db/src/testing/setup.ts'],
        },
      },
    ],
  },
})
