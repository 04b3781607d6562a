import type { OrganisationId } from '@iisg/domain/organisations'
import type { Pillar } from '@iisg/domain/pillars'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** A member with the pillars in which it has a seat today. */
export type Seats = { id: OrganisationId; name: string; pillars: Pillar[] }

/** Who sits in the Support Group today, by name. */
export function listSeats(db: Db): Promise<Seats[]> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where((eb) =>
      eb.or([eb('startsOn', 'is', null), eb('startsOn', '<=', sql<never>`current_date`)]),
    )
    .where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', sql<never>`current_date`)]))
    .select(['organisation.id', 'organisation.name'])
    .select(sql<Pillar[]>`array_agg(distinct pillar::text order by pillar::text)`.as('pillars'))
    .groupBy(['organisation.id', 'organisation.name'])
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute()
}
