import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/**
 * The database as the library for signing in has it: the tables of the schema `auth`, under the
 * library's own names.
 */
export function connectSignIn(connectionString: string, max = 4): Kysely<unknown> {
  const pool = new pg.Pool({
    connectionString,
    max,
    options: '-c search_path=auth',
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks while it idles is no fault of whoever asks next: the pool makes another.
  pool.on('error', () => undefined)
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}
