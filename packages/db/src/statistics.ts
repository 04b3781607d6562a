import { sql } from 'kysely'
import { connect } from './db.ts'

/**
 * Tells PostgreSQL how much is in which table. It finds out by itself some minutes later; until then
 * it would plan every query as if what was just written were not there.
 */
export async function gatherStatistics(ownerUrl: string): Promise<void> {
  const db = connect(ownerUrl, 1)
  try {
    await sql`analyze`.execute(db)
  } finally {
    await db.destroy()
  }
}
