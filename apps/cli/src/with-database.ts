import { connect, type Database } from '@iisg/db'
import { type OpenDatabase, openDatabase } from '@iisg/embedded-postgres'
import { type Installation, settingsOf } from '@iisg/settings'

/** Opens this installation's database for as long as some work takes. */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (database: OpenDatabase, installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = settingsOf('cli', env)
  const database = await openDatabase(installation)
  try {
    return await work(database, installation)
  } finally {
    await database.close()
  }
}

/** The same with a connection as the application's login, which cannot rewrite the audit. */
export function withDb<T>(env: NodeJS.ProcessEnv, work: (db: Database) => Promise<T>): Promise<T> {
  return withDatabase(env, async ({ appUrl }) => {
    const db = connect(appUrl, 2)
    try {
      return await work(db)
    } finally {
      await db.destroy()
    }
  })
}
