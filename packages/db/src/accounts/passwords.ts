import type { AccountId } from '@iisg/domain/accounts'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/**
 * Lets an account sign in with the password of this argon2id hash, in the tables of better-auth.
 * One that it had before no longer holds, and its sessions end.
 */
export async function keepPassword(
  trx: Transaction<Tables>,
  account: { accountId: AccountId; name: string; email: string },
  passwordHash: string,
): Promise<void> {
  const { accountId, name, email } = account
  // The library looks addresses up in lower case.
  await sql`delete from auth."user" where id = ${accountId}`.execute(trx)
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    values (${accountId}, ${name}, ${email.toLowerCase()}, true)`.execute(trx)
  await sql`insert into auth."account" ("accountId", "providerId", "userId", password, "updatedAt")
    values (${accountId}, 'credential', ${accountId}, ${passwordHash}, now())`.execute(trx)
}
