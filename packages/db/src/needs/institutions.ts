import type { Institution } from '@iisg/domain/needs'
import { type OrganisationId, organisationKey } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Transaction } from 'kysely'
import type { Db, Tables } from '../db.ts'
import { keepOrganisation } from '../organisations/index.ts'

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

/** The authority of a partner that is called so; a new one where there is none. */
export async function institutionCalled(
  trx: Transaction<Tables>,
  { name, partner }: { name: string; partner: Partner },
): Promise<OrganisationId> {
  const known = await trx
    .selectFrom('organisation')
    .innerJoin('organisationName', 'organisationName.organisationId', 'organisation.id')
    .where('organisation.partner', '=', partner)
    .where('organisationName.key', '=', organisationKey(name))
    .select('organisation.id')
    .executeTakeFirst()
  if (known) return known.id

  const details = { acronym: null, type: '10', iatiRef: null } as const
  return (await keepOrganisation(trx, { name, partner, ...details }, { kind: 'manual' })).id
}
