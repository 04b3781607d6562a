import { keepPassword } from '@iisg/db/accounts'
import { bookkeep } from '@iisg/db/audit'
import { given, type TestDatabase } from '@iisg/db/testing'
import type { Actor, Grant, OfficeRole } from '@iisg/domain/accounts'
import { hashOf } from '#app/sign-in/password.ts'

/** Somebody who can sign in, and what they type to do so. */
export type Known = Actor & { credentials: { email: string; password: string } }

/** An account with a password. */
export async function givenSomebody(
  { db }: TestDatabase,
  ...held: (OfficeRole | Grant)[]
): Promise<Known> {
  const actor = await given.account(db, ...held)
  const { email } = await db
    .selectFrom('account')
    .where('id', '=', actor.accountId)
    .select('email')
    .executeTakeFirstOrThrow()
  const password = `correct horse ${crypto.randomUUID()}`
  const hash = await hashOf(password)
  await bookkeep(db, (trx) => keepPassword(trx, { ...actor, email }, hash))

  return { ...actor, credentials: { email, password } }
}
