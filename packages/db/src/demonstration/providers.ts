import type { OrganisationId } from '@iisg/domain/organisations'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { type ProviderKey, providers } from './content/providers.ts'
import { keepOrganisations } from './organisations.ts'
import { invented } from './provenance.ts'

/** Keeps the providers that do not exist; tells the key of each by its short key. */
export async function keepProviders(
  trx: Transaction<Tables>,
): Promise<(provider: ProviderKey) => OrganisationId> {
  const idOf = await keepOrganisations(trx, Object.values(providers), invented)
  return (provider) => idOf(providers[provider].name)
}
