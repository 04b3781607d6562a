import type { OrganisationId } from '@iisg/domain/organisations'
import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { members } from './content/members.ts'
import { otherOrganisations } from './content/other-organisations.ts'
import { keepOrganisations } from './organisations.ts'
import { readInPublicPages } from './provenance.ts'

/** Keeps the real organisations and their seats; tells the key of each member by its short key. */
export async function keepMembers(trx: Transaction<Tables>): Promise<Map<string, OrganisationId>> {
  const told = [...Object.values(members), ...otherOrganisations]
  const idOf = await keepOrganisations(trx, told, readInPublicPages)

  const seats = Object.values(members).flatMap(({ name, seat }) =>
    seat.pillars.map((pillar) => ({
      organisationId: idOf(name),
      pillar,
      kind: seat.kind,
      startsOn: seat.from === undefined ? null : Day.parse(seat.from),
      basis: seat.basis,
      provenance: readInPublicPages,
    })),
  )
  await trx.insertInto('membership').values(seats).execute()

  return new Map(Object.entries(members).map(([key, { name }]) => [key, idOf(name)]))
}
