import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import { type By, change, keepVersion } from '../audit/index.ts'
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

/** The institutions of all partners, by partner and name. */
export async function listInstitutions(
  db: Db,
): Promise<(Institution & { partner: Partner; acronym: string | null })[]> {
  const rows = await db
    .selectFrom('organisation')
    .where('partner', 'is not', null)
    .select(['id', 'name', 'acronym', 'partner', 'eventsPerMonth'])
    .orderBy('partner')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ partner, ...row }) => (partner === null ? [] : [{ ...row, partner }]))
}

/** An institution as its form has it: whose it is, and at which version. */
export type InstitutionAt = Institution & { partner: Partner; version: number }

/** An organisation that is an authority of a partner. */
export async function findInstitution(
  db: Db,
  id: OrganisationId,
): Promise<InstitutionAt | undefined> {
  const found = await db
    .selectFrom('organisation')
    .where('id', '=', id)
    .select(['id', 'name', 'eventsPerMonth', 'partner', 'version'])
    .executeTakeFirst()
  const partner = found?.partner
  return found && partner ? { ...found, partner } : undefined
}

/**
 * Notes how many events a month an institution can take part in; null where it says nothing any more.
 *
 * @throws StaleVersion where somebody has told it since `version`.
 */
export function tellCapacity(
  db: Db,
  by: By,
  { id, version, eventsPerMonth: before }: InstitutionAt,
  eventsPerMonth: number | null,
) {
  return change(db, by, async (trx) => {
    const told = await trx
      .updateTable('organisation')
      .set({ eventsPerMonth, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    keepVersion(told)
    return { type: 'organisation.capacity told', organisationId: id, eventsPerMonth, before }
  })
}
