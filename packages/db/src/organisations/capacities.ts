import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Db } from '../db.ts'

/** An authority of a partner, with the events a month that it says it can take part in. */
export type Institution = { id: OrganisationId; name: string; eventsPerMonth: number | null }

/** The institutions of a partner, by name. */
export function institutionsOf(db: Db, partner: Partner): Promise<Institution[]> {
  return db
    .selectFrom('organisation')
    .where('partner', '=', partner)
    .select(['id', 'name', 'eventsPerMonth'])
    .orderBy('name')
    .orderBy('id')
    .execute()
}
