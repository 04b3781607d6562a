import type { Db } from '@iisg/db'
import { listAccounts } from '@iisg/db/accounts'
import { duties } from '@iisg/domain/accounts'

/** Whoever decides findings and whose account is not closed. */
export async function mayLook(db: Db) {
  const accounts = await listAccounts(db)
  return accounts
    .filter(
      ({ grants, state }) =>
        state !== 'closed' && grants.some(({ role }) => duties[role].includes('decide findings')),
    )
    .map(({ id, name }) => ({ id, name }))
}
