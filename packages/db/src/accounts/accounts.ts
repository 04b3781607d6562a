import type { AccountId, Actor, Grant } from '@iisg/domain/accounts'
import { sql } from 'kysely'
import { type By, change } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { grantsHeld } from './grants.ts'

/** Someone who works with the admin, or did. Until the invitation is accepted nobody can sign in. */
export type AccountLine = {
  id: AccountId
  name: string
  email: string
  grants: Grant[]
  state: 'invited' | 'open' | 'closed'
  /** Until when the last invitation holds, where none was accepted yet. */
  invitedUntil: Date | null
}

/** Every account, by name. */
export function listAccounts(db: Db): Promise<AccountLine[]> {
  return accounts(db).orderBy('name').orderBy('id').execute()
}

export function findAccount(db: Db, id: AccountId): Promise<AccountLine | undefined> {
  return accounts(db).where('id', '=', id).executeTakeFirst()
}

/** An account by its address, however that is capitalised. */
export function findAccountByEmail(db: Db, email: string): Promise<AccountLine | undefined> {
  return accounts(db).where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst()
}

/** Who answers for what is done with an account; nobody once it is closed. */
export function findActor(db: Db, id: AccountId): Promise<Actor | undefined> {
  return db
    .selectFrom('account')
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .select(['id as accountId', 'name', grantsHeld.as('grants')])
    .executeTakeFirst()
}

/** Closes an account: its sessions end at once, and its password and invitations are gone. */
export function closeAccount(db: Db, by: By, accountId: AccountId) {
  return change(db, by, async (trx) => {
    await trx
      .updateTable('account')
      .set({ closedAt: sql`now()` })
      .where('id', '=', accountId)
      .where('closedAt', 'is', null)
      .returning('id')
      .executeTakeFirstOrThrow()
    // With the user of the sign-in go its sessions and its password.
    await sql`delete from auth."user" where id = ${accountId}`.execute(trx)
    await trx
      .updateTable('invitation')
      .set({ expiresAt: sql`now()` })
      .where('accountId', '=', accountId)
      .where('acceptedAt', 'is', null)
      .where('expiresAt', '>', sql<Date>`now()`)
      .execute()

    return { type: 'account.closed', accountId }
  })
}

function accounts(db: Db) {
  return db
    .selectFrom('account')
    .select(['id', 'name', 'email', grantsHeld.as('grants')])
    .select([
      sql<AccountLine['state']>`case
        when closed_at is not null then 'closed'
        when exists (select from auth."user" u where u.id = account.id) then 'open'
        else 'invited' end`.as('state'),
      sql<Date | null>`(select max(expires_at) from invitation
        where invitation.account_id = account.id and accepted_at is null)`.as('invitedUntil'),
    ])
}
