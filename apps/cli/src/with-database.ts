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
