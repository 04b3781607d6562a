import { type Organisation, type OrganisationId, organisationKey } from '@iisg/domain/organisations'
import type { Provenance } from '@iisg/domain/provenance'
import { sql, type Transaction } from 'kysely'
import type { Db, Tables } from '../db.ts'

const columns = ['id', 'name', 'acronym', 'type', 'partner', 'iatiRef'] as const

/** Every organisation that we know, by name. */
export function listOrganisations(db: Db): Promise<Organisation[]> {
  return db.selectFrom('organisation').select(columns).orderBy('name').orderBy('id').execute()
}

export function findOrganisation(db: Db, id: OrganisationId): Promise<Organisation | undefined> {
  return db.selectFrom('organisation').where('id', '=', id).select(columns).executeTakeFirst()
}

/** An organisation with the events a month that it says it can take part in. */
export type RegisteredOrganisation = Organisation & { eventsPerMonth: number | null }

/** Those that somebody entered or that hold a seat: not what imports alone have brought in. */
export function listRegisteredOrganisations(db: Db): Promise<RegisteredOrganisation[]> {
  return db
    .selectFrom('organisation')
    .where(sql<boolean>`provenance ->> 'kind' <> 'import'
      or exists (select from membership m where m.organisation_id = organisation.id)`)
    .select([...columns, 'eventsPerMonth'])
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Keeps an organisation with its name as the first of its spellings. */
export async function keepOrganisation(
  trx: Transaction<Tables>,
  organisation: Omit<Organisation, 'id'>,
  provenance: Provenance,
): Promise<Organisation> {
  const kept = await trx
    .insertInto('organisation')
    .values({ ...organisation, provenance: JSON.stringify(provenance) })
    .returning(columns)
    .executeTakeFirstOrThrow()

  await trx
    .insertInto('organisationName')
    .values({ organisationId: kept.id, name: kept.name, key: organisationKey(kept.name) })
    .execute()
  return kept
}
