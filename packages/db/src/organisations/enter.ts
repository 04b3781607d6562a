import {
  type Organisation,
  type OrganisationDraft,
  organisationKey,
} from '@iisg/domain/organisations'
import { type By, change } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { keepOrganisation } from './organisations.ts'

/** Who is known already under a spelling of a name, or under an identifier. */
export async function organisationKnownAs(
  db: Db,
  { name, iatiRef }: Pick<OrganisationDraft, 'name' | 'iatiRef'>,
): Promise<Pick<Organisation, 'id' | 'name'> | undefined> {
  return db
    .selectFrom('organisation')
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('organisationName')
            .whereRef('organisationName.organisationId', '=', 'organisation.id')
            .where('key', '=', organisationKey(name))
            .select('name'),
        ),
        ...(iatiRef === null ? [] : [eb('iatiRef', '=', iatiRef)]),
      ]),
    )
    .select(['id', 'name'])
    .orderBy('id')
    .executeTakeFirst()
}

/** Enters an organisation by hand. Whether it is known already is asked before. */
export function enterOrganisation(db: Db, by: By, draft: OrganisationDraft) {
  return change(db, by, async (trx) => {
    const { id: organisationId } = await keepOrganisation(trx, draft, { kind: 'manual' })
    return { type: 'organisation.entered', organisationId }
  })
}
