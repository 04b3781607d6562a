import type { OrganisationId } from '@iisg/domain/organisations'
import type { ResponseId } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { ProviderKey } from './content/providers.ts'
import { responses } from './content/responses/index.ts'
import { newIds } from './new-ids.ts'
import {
  budgetRows,
  identifierRow,
  type KeptResponse,
  partnerRows,
  pillarRows,
  publishedTo,
  responseRow,
  roleRows,
  sectorRows,
} from './response-rows.ts'

export type KeptResponses = {
  idOf: (code: string) => ResponseId
  all: readonly KeptResponse[]
}

/** Keeps the invented responses with all that belongs to each. */
export async function keepResponses(
  trx: Transaction<Tables>,
  providerId: (provider: ProviderKey) => OrganisationId,
): Promise<KeptResponses> {
  const idOf = await newIds<ResponseId>(
    trx,
    responses.map(({ code }) => code),
  )
  const all = responses.map((told) => ({
    id: idOf(told.code),
    told,
    publishedTo: publishedTo(told),
  }))

  await trx.insertInto('response').values(all.map(responseRow)).execute()
  await trx.insertInto('responsePartner').values(all.flatMap(partnerRows)).execute()
  await trx.insertInto('responsePillar').values(all.flatMap(pillarRows)).execute()
  await trx
    .insertInto('responseRole')
    .values(all.flatMap((each) => roleRows(each, providerId)))
    .execute()
  await trx.insertInto('responseSector').values(all.flatMap(sectorRows)).execute()
  await trx.insertInto('responseBudget').values(all.flatMap(budgetRows)).execute()
  await trx.insertInto('responseExternalId').values(all.map(identifierRow)).execute()

  return { idOf, all }
}
