import type { Db } from '@iisg/db'
import { type AccountLine, findAccount } from '@iisg/db/accounts'
import { AccountId } from '@iisg/domain/accounts'

export async function accountOr404(db: Db, id: string | undefined): Promise<AccountLine> {
  const accountId = AccountId.safeParse(id)
  const account = accountId.success ? await findAccount(db, accountId.data) : undefined
  if (!account) throw new Response('There is no such account', { status: 404 })
  return account
}
