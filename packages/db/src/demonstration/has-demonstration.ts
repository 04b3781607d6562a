import { sql } from 'kysely'
import { connect, type Db } from '../db.ts'

/** Whether the invented content was written to this database. It must have been migrated. */
export async function hasDemonstration(url: string): Promise<boolean> {
  const db = connect(url, 1)
  try {
    return await isDemonstrated(db)
  } finally {
    await db.destroy()
  }
}

/** Nothing but the demonstration makes a mapping cycle that calls itself invented. */
export async function isDemonstrated(db: Db): Promise<boolean> {
  const cycle = await db
    .selectFrom('mappingCycle')
    .where(sql<string>`provenance ->> 'kind'`, '=', 'demonstration')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return cycle !== undefined
}
