import type { PublicDb } from '../db.ts'

/** @throws where the database cannot be reached, or shows the public site nothing. */
export async function requireAnswer(db: PublicDb): Promise<void> {
  await db.selectFrom('objective').select('code').limit(1).execute()
}
