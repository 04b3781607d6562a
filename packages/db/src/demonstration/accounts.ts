import type { Role } from '@iisg/domain/accounts'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

const people: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Demonstration Editor', email: 'editor@demo.example', role: 'editor' },
  { name: 'Demonstration Reader', email: 'reader@demo.example', role: 'reader' },
]

/** Keeps the two people who can sign in, with the same password, and tells their addresses. */
export async function keepAccounts(
  trx: Transaction<Tables>,
  passwordHash: string,
): Promise<string[]> {
  for (const { name, email, role } of people) {
    const { id } = await trx
      .insertInto('account')
      .values({ name, email })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx.insertInto('accountGrant').values({ accountId: id, role }).execute()

    // The sign-in library's own tables, under its own names.
    await sql`insert into auth."user" ("id", "name", "email", "emailVerified")
      values (${id}, ${name}, ${email}, true)`.execute(trx)
    await sql`insert into auth."account"
      ("accountId", "providerId", "userId", "password", "updatedAt")
      values (${id}, 'credential', ${id}, ${passwordHash}, now())`.execute(trx)
  }
  return people.map(({ email }) => email)
}
