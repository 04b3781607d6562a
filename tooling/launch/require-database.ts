import pg from 'pg'
import { databaseProblem } from './database-problem.ts'
import { StartProblem } from './problem.ts'

/** Our keys come from `uuidv7()`, which is new in this version. */
const oldestVersion = 18
const answersWithinSeconds = 10

/** Refuses, in one sentence, a database that we cannot reach, may not enter or that is too old. */
export async function requireDatabase(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: answersWithinSeconds * 1000,
  })
  try {
    await client.connect()
    const { rows } = await client.query('show server_version_num')
    requireVersion(Math.floor(Number(rows[0].server_version_num) / 10_000))
  } catch (error) {
    throw databaseProblem(error, url) ?? error
  } finally {
    await client.end()
  }
}

function requireVersion(version: number): void {
  if (version >= oldestVersion) return
  throw new StartProblem(
    `DATABASE_URL names a PostgreSQL ${version}; we need ${oldestVersion} or newer.`,
  )
}
