import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { PublicViews } from './public/views.ts'
import type { DB as Tables } from './tables.ts'

export type { Tables }
export type Database = Kysely<Tables>

/** The database to read from, in a transaction or not. To write to it, see `change`. */
export type Db = Reading<Tables> & { readonly sees?: 'everything' }

/** What the public site reads from. It cannot stand in for a `Db`. */
export type PublicDb = Reading<PublicViews> & { readonly sees?: 'public' }

type Reading<Schema> = Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom'>

/** The database as the admin, the worker and the command line have it. */
export function connect(connectionString: string, max = 10): Database {
  return new Kysely<Tables>(how({ connectionString, max }))
}

/** The database as the public site has it: only what anyone may know. */
export function connectPublic(connectionString: string, max = 10): Kysely<PublicViews> {
  return new Kysely<PublicViews>(
    how({ connectionString, max, options: '-c search_path=published' }),
  )
}

function how(config: pg.PoolConfig) {
  const pool = new pg.Pool({ ...config, types, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while it idles is no fault of whoever asks next: the pool makes another.
  pool.on('error', () => undefined)
  return {
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  }
}

const types = new pg.TypeOverrides()
/** Days stay the text that Postgres sends. As Dates they could slip to the day before. */
types.setTypeParser(pg.types.builtins.DATE, (day) => day)
/** Counts and sizes: ours stay far below 2 ** 53. */
types.setTypeParser(pg.types.builtins.INT8, Number)
