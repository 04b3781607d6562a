import { createHash, randomBytes } from 'node:crypto'
import type { AccountId } from '@iisg/domain/accounts'
import { sql } from 'kysely'
import { bookkeep, change } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'
import { keepPassword } from './passwords.ts'

/** The link was used already, has run out, or never was. */
export class ResetOver extends Error {
  constructor() {
    super('This link is no longer valid')
  }
}

/**
 * Has a mail sent by which another password can be chosen, where somebody who can sign in has this
 * address; otherwise nothing. Whoever asked is told the same in either case.
 */
export async function askForPasswordReset(db: Db, email: string): Promise<void> {
  await bookkeep(db, async (trx) => {
    const account = await trx
      .selectFrom('account')
      .where(sql<string>`lower(email)`, '=', email.toLowerCase())
      .where('closedAt', 'is', null)
      .where(sql<boolean>`exists (select from auth."user" known where known.id = account.id)`)
      .select(['id', 'email'])
      .executeTakeFirst()
    if (account === undefined) return

    const token = randomBytes(32).toString('base64url')
    const { id: passwordResetId } = await trx
      .insertInto('passwordReset')
      .values({
        accountId: account.id,
        tokenHash: hashOf(token),
        expiresAt: sql`now() + interval '1 hour'`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('notice')
      .values({ kind: 'password reset', passwordResetId, email: account.email, secret: token })
      .execute()
    await enqueue(trx, 'notice', {})
  })
}

/** Whose password a link changes, while it holds. */
export function findPasswordReset(
  db: Db,
  token: string,
): Promise<{ accountId: AccountId; name: string; email: string } | undefined> {
  return open(db, token)
    .select(['account.id as accountId', 'account.name', 'account.email'])
    .executeTakeFirst()
}

/**
 * Lets an account sign in with another password from now on. Its sessions end, and no other link
 * that was sent holds any more.
 *
 * @throws ResetOver
 */
export async function resetPassword(db: Db, token: string, passwordHash: string) {
  const account = await findPasswordReset(db, token)
  if (account === undefined) throw new ResetOver()

  return change(db, account, async (trx) => {
    const used = await trx
      .updateTable('passwordReset')
      .set({ usedAt: sql`now()` })
      .where('id', 'in', open(trx, token).select('passwordReset.id'))
      .where('usedAt', 'is', null) // Of two who come at once, the second finds it used.
      .returning('id')
      .executeTakeFirst()
    if (used === undefined) throw new ResetOver()
    await trx
      .updateTable('passwordReset')
      .set({ expiresAt: sql`now()` })
      .where('accountId', '=', account.accountId)
      .where('usedAt', 'is', null)
      .execute()

    await keepPassword(trx, account, passwordHash)
    return { type: 'account.password reset', accountId: account.accountId }
  })
}

function open(db: Db, token: string) {
  return db
    .selectFrom('passwordReset')
    .innerJoin('account', 'account.id', 'passwordReset.accountId')
    .where('passwordReset.tokenHash', '=', hashOf(token))
    .where('passwordReset.usedAt', 'is', null)
    .where('passwordReset.expiresAt', '>', sql<Date>`now()`)
    .where('account.closedAt', 'is', null)
}

/** Only the hash is kept: whoever reads the database cannot take an account over. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
