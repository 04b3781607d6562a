import type { ImportedProject } from '@iisg/domain/imports'
import type { ResponseId } from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { keepRatesOf } from '../money/index.ts'
import { inSlices } from './in-slices.ts'
import type { OrganisationBook } from './organisation-book.ts'

/** A project with the response that it is here. */
export type Placed = { id: ResponseId; project: ImportedProject }

/** Writes what belongs to some responses: partners, roles, sectors, money, relations. */
export async function keepPartsOf(
  trx: Transaction<Tables>,
  placed: readonly Placed[],
  book: OrganisationBook,
): Promise<void> {
  const partners = placed.flatMap(({ id: responseId, project }) =>
    project.partners.map(({ partner, share }) => ({
      responseId,
      partner,
      share: share === null ? null : String(share),
    })),
  )
  await inSlices(partners, (rows) => trx.insertInto('responsePartner').values(rows).execute())

  const roles = placed.flatMap(({ id, project }) => rolesOf(id, project, book))
  await inSlices(roles, (rows) => trx.insertInto('responseRole').values(rows).execute())

  const sectors = placed.flatMap(({ id: responseId, project }) =>
    project.sectors.map(({ vocabulary, code, share }) => ({
      responseId,
      vocabulary,
      code,
      share: share === null ? null : String(share),
    })),
  )
  await inSlices(sectors, (rows) => trx.insertInto('responseSector').values(rows).execute())

  const relations = placed.flatMap(({ id: responseId, project }) =>
    project.relations.map((relation) => ({ responseId, ...relation })),
  )
  await inSlices(relations, (rows) => trx.insertInto('responseRelation').values(rows).execute())
  await keepMoneyOf(trx, placed)
}

/** Takes away what belongs to a response, so that it can be written anew. Its pillars stay,
 * and so do payments that somebody entered by hand. */
export async function dropPartsOf(trx: Transaction<Tables>, id: ResponseId): Promise<void> {
  await trx.deleteFrom('responsePartner').where('responseId', '=', id).execute()
  await trx.deleteFrom('responseRole').where('responseId', '=', id).execute()
  await trx.deleteFrom('responseSector').where('responseId', '=', id).execute()
  await trx.deleteFrom('responseRelation').where('responseId', '=', id).execute()
  await trx.deleteFrom('responseBudget').where('responseId', '=', id).execute()
  await trx
    .deleteFrom('responseTransaction')
    .where('responseId', '=', id)
    .where('entered', '=', false)
    .execute()
}

/** What a project is found by: nothing that is not public. */
export function searchTextOf(project: ImportedProject, book: OrganisationBook): string {
  const names = project.organisations.flatMap((named) => {
    const organisation = book.find(named)
    return organisation ? [organisation.name, organisation.acronym ?? ''] : []
  })
  return folded([project.title, ...names, project.identifier].join(' '))
}

async function keepMoneyOf(trx: Transaction<Tables>, placed: readonly Placed[]): Promise<void> {
  const budgets = placed.flatMap(({ id: responseId, project }) =>
    project.budgets.map(({ from, until, ...budget }) => ({
      responseId,
      ...budget,
      startsOn: from,
      endsOn: until,
    })),
  )
  await inSlices(budgets, (rows) => trx.insertInto('responseBudget').values(rows).execute())

  const transactions = placed.flatMap(({ id: responseId, project }) =>
    project.transactions.map(({ type, day, amount, currency, valueDay }) => ({
      responseId,
      type,
      happenedOn: day,
      amount,
      currency,
      valueDate: valueDay,
    })),
  )
  await inSlices(transactions, (rows) =>
    trx.insertInto('responseTransaction').values(rows).execute(),
  )
  await keepRatesOf(trx, ...placed.map(({ id }) => id))
}

/** A file may name one organisation twice in a role, under two spellings. */
function rolesOf(responseId: ResponseId, project: ImportedProject, book: OrganisationBook) {
  const seen = new Set<string>()
  return project.organisations.flatMap((named, position) => {
    const organisation = book.find(named)
    if (!organisation || seen.has(`${named.role} ${organisation.id}`)) return []
    seen.add(`${named.role} ${organisation.id}`)
    return [{ responseId, organisationId: organisation.id, role: named.role, position }]
  })
}
