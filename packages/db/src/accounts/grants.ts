import type { AccountId, Grant } from '@iisg/domain/accounts'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/** Every grant of the account that a query is about, in the shape of the domain. */
export const grantsHeld = sql<Grant[]>`coalesce((
  select json_agg(
    json_strip_nulls(json_build_object('role', held.role, 'partner', held.partner,
      'organisationId', held.organisation_id, 'pillar', held.pillar))
    order by held.role, held.partner, held.organisation_id, held.pillar)
  from account_grant held where held.account_id = account.id), '[]')`

/** Gives an account these grants and no others. */
export async function keepGrants(
  trx: Transaction<Tables>,
  accountId: AccountId,
  grants: readonly Grant[],
): Promise<void> {
  await trx.deleteFrom('accountGrant').where('accountId', '=', accountId).execute()
  await trx
    .insertInto('accountGrant')
    .values(grants.map((grant) => ({ accountId, ...grant })))
    .execute()
}
