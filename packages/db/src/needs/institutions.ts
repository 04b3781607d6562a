import type { Institution } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { Db } from '../db.ts'

/** The authorities of some partners that we know, by partner and name. */
export async function institutionsOf(db: Db, partners: readonly Partner[]): Promise<Institution[]> {
  if (partners.length === 0) return []
  return db
    .selectFrom('organisation')
    .where('partner', 'in', partners)
    .select(['id', 'name', 'partner'])
    .orderBy('partner')
    .orderBy('name')
    .execute()
}
