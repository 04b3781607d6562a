import { startThrowAwayPostgres } from '@iisg/embedded-postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migrate.ts'

/** Runs once before all tests: starts a server, and migrates the template that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAwayPostgres()
  const logins = {
    ownerUrl: server.url,
    appPassword: 'app-in-a-test',
    publicPassword: 'public-in-a-test',
  }
  await migrate(logins)
  project.provide('database', logins)

  return () => server.stop()
}
