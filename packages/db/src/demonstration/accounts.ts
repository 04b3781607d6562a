import type { Grant, OfficeRole } from '@iisg/domain/accounts'
import type { OrganisationId } from '@iisg/domain/organisations'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

type Person = { name: string; email: string; grants: Grant[] }

/**
 * Keeps the people who can sign in, with the same password, and tells their addresses. The
 * organisations that they contribute for have to be there.
 */
export async function keepAccounts(
  trx: Transaction<Tables>,
  passwordHash: string,
): Promise<string[]> {
  const people = await peopleFor(trx)
  for (const { email, grants, ...person } of people) {
    const name = `Demonstration ${person.name}`
    const { id } = await trx
      .insertInto('account')
      .values({ name, email })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('accountGrant')
      .values(grants.map((grant) => ({ accountId: id, ...grant })))
      .execute()

    // The sign-in library's own tables, under its own names.
    await sql`insert into auth."user" ("id", "name", "email", "emailVerified")
      values (${id}, ${name}, ${email}, true)`.execute(trx)
    await sql`insert into auth."account"
      ("accountId", "providerId", "userId", "password", "updatedAt")
      values (${id}, 'credential', ${id}, ${passwordHash}, now())`.execute(trx)
  }
  return people.map(({ email }) => email)
}

/** One of every role; of coordinators one for each partner, and a second for one of them. */
async function peopleFor(trx: Transaction<Tables>): Promise<Person[]> {
  const unodc = await organisationCalled(trx, 'United Nations Office on Drugs and Crime')
  const delegation = await organisationCalled(trx, 'EU Delegation to Serbia')

  return [
    office('admin'),
    office('editor'),
    office('board reader'),
    office('auditor'),
    office('reader'),
    coordinator('albania', 'AL', pillars),
    coordinator('bosnia-and-herzegovina', 'BA', pillars),
    coordinator('kosovo', 'XK', pillars),
    coordinator('montenegro', 'ME', pillars),
    coordinator('north-macedonia', 'MK', pillars),
    // Two people share the work of one partner, pillar by pillar.
    coordinator('serbia', 'RS', ['WBCTi', 'WBCSCi']),
    coordinator('serbia.borders', 'RS', ['WBBSi']),
    {
      name: 'Contributor UNODC',
      email: 'unodc@demo.example',
      grants: pillars.map((pillar) => ({
        role: 'member contributor',
        organisationId: unodc,
        pillar,
      })),
    },
    {
      name: 'Contributor EU Delegation',
      email: 'delegation@demo.example',
      grants: pillars.map((pillar) => ({
        role: 'delegation contributor',
        organisationId: delegation,
        pillar,
      })),
    },
  ]
}

async function organisationCalled(trx: Transaction<Tables>, name: string): Promise<OrganisationId> {
  const { organisationId } = await trx
    .selectFrom('organisationName')
    .where('name', '=', name)
    .select('organisationId')
    .executeTakeFirstOrThrow()
  return organisationId
}

function office(role: OfficeRole): Person {
  return {
    name: officeNames[role],
    email: `${role.replace(' reader', '')}@demo.example`,
    grants: [{ role }],
  }
}

const officeNames: Record<OfficeRole, string> = {
  admin: 'Administrator',
  editor: 'Editor',
  'board reader': 'Board Reader',
  auditor: 'Auditor',
  reader: 'Reader',
}

function coordinator(mailbox: string, partner: Partner, among: readonly Pillar[]): Person {
  const borders = among.length === 1 ? ', borders' : ''
  return {
    name: `Coordinator ${partnerNames[partner]}${borders}`,
    email: `${mailbox}@demo.example`,
    grants: among.map((pillar) => ({ role: 'partner coordinator', partner, pillar })),
  }
}
