import { type OrganisationId, organisationKey } from '@iisg/domain/organisations'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { OrganisationTold } from './content/telling.ts'
import { newIds } from './new-ids.ts'

/**
 * Keeps organisations with all their spellings, and tells the key of each by its name. One that an
 * import has already brought is not kept twice.
 */
export async function keepOrganisations(
  trx: Transaction<Tables>,
  told: readonly OrganisationTold[],
  provenance: string,
): Promise<(name: string) => OrganisationId> {
  const known = await knownAlready(trx, told)
  const fresh = told.filter(({ name }) => !known.has(name))
  const freshId = await newIds<OrganisationId>(
    trx,
    fresh.map(({ name }) => name),
  )
  const idOf = (name: string) => known.get(name) ?? freshId(name)

  if (fresh.length > 0) {
    const rows = fresh.map(({ name, acronym, type, partner, iatiRef, eventsPerMonth }) => ({
      id: freshId(name),
      name,
      acronym: acronym ?? null,
      type,
      partner: partner ?? null,
      iatiRef: iatiRef ?? null,
      eventsPerMonth: eventsPerMonth ?? null,
      provenance,
    }))
    await trx.insertInto('organisation').values(rows).execute()
  }
  const names = told.flatMap(({ name, spellings = [] }) =>
    [name, ...spellings].map((spelling) => ({
      organisationId: idOf(name),
      name: spelling,
      key: organisationKey(spelling),
    })),
  )
  await trx
    .insertInto('organisationName')
    .values(names)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return idOf
}

/** By the identifier of IATI first, then by the name itself. */
async function knownAlready(
  trx: Transaction<Tables>,
  told: readonly OrganisationTold[],
): Promise<Map<string, OrganisationId>> {
  const refs = told.flatMap(({ iatiRef }) => iatiRef ?? [])
  const names = told.map(({ name }) => name)
  const rows = await trx
    .selectFrom('organisation')
    .where((eb) =>
      eb.or([eb('name', 'in', names), ...(refs.length > 0 ? [eb('iatiRef', 'in', refs)] : [])]),
    )
    .select(['id', 'name', 'iatiRef'])
    .orderBy('id')
    .execute()

  const found = told.flatMap(({ name, iatiRef }) => {
    const same =
      rows.find((row) => iatiRef !== undefined && row.iatiRef === iatiRef) ??
      rows.find((row) => row.name === name && row.iatiRef === null)
    return same ? [[name, same.id] as const] : []
  })
  return new Map(found)
}
