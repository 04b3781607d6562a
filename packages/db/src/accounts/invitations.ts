import { createHash, randomBytes } from 'node:crypto'
import type { AccountId, Grant, InvitationDraft } from '@iisg/domain/accounts'
import { sql, type Transaction } from 'kysely'
import { type By, change } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { enqueue } from '../jobs/index.ts'
import { grantsHeld, keepGrants } from './grants.ts'
import { keepPassword } from './passwords.ts'

/** Somebody has an account under this address already. */
export class AccountExists extends Error {
  constructor() {
    super('There is an account with this address already')
  }
}

/** The invitation was accepted already, has run out, or never was. */
export class InvitationOver extends Error {
  constructor() {
    super('This invitation is no longer valid')
  }
}

/**
 * Gives somebody an account and has the mail sent with which they choose a password. A closed
 * account is opened again, with the grants that are given now.
 *
 * @throws AccountExists
 */
export function inviteAccount(db: Db, by: By, draft: InvitationDraft) {
  const { name, email, role, grants } = draft
  return change(db, by, async (trx) => {
    const account = await trx
      .insertInto('account')
      .values({ name, email })
      .onConflict((conflict) =>
        conflict
          .expression(sql`lower(email)`)
          .doUpdateSet({ name, email, closedAt: null })
          .where('account.closedAt', 'is not', null),
      )
      .returning('id')
      .executeTakeFirst()
    if (account === undefined) throw new AccountExists()

    const { id: accountId } = account
    await keepGrants(trx, accountId, grants)
    await sendInvitation(trx, by, accountId, email)

    return { type: 'account.invited', accountId, role, grants }
  })
}

/** Sends a new invitation to somebody who has not accepted one; those before it no longer hold. */
export function inviteAgain(db: Db, by: By, accountId: AccountId) {
  return change(db, by, async (trx) => {
    const { email, grants } = await trx
      .selectFrom('account')
      .where('account.id', '=', accountId)
      .where('account.closedAt', 'is', null)
      .select(['email', grantsHeld.as('grants')])
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('invitation')
      .set({ expiresAt: sql`now()` })
      .where('accountId', '=', accountId)
      .where('acceptedAt', 'is', null)
      .execute()
    await sendInvitation(trx, by, accountId, email)

    return { type: 'account.invited', accountId, role: grants[0]?.role ?? 'reader', grants }
  })
}

export type Invitation = { accountId: AccountId; name: string; email: string; grants: Grant[] }

/** The invitation that a mail's link leads to, while it holds. */
export async function findInvitation(db: Db, token: string): Promise<Invitation | undefined> {
  return open(db, token).executeTakeFirst()
}

/**
 * Accepts an invitation: from now on its account can sign in with the password of this hash.
 *
 * @throws InvitationOver
 */
export async function acceptInvitation(db: Db, token: string, passwordHash: string) {
  const invitation = await findInvitation(db, token)
  if (invitation === undefined) throw new InvitationOver()

  return change(db, invitation, async (trx) => {
    const accepted = await trx
      .updateTable('invitation')
      .set({ acceptedAt: sql`now()` })
      .where('id', 'in', open(trx, token).clearSelect().select('invitation.id'))
      .where('acceptedAt', 'is', null) // Of two who accept at once, the second finds it done.
      .returning('id')
      .executeTakeFirst()
    if (accepted === undefined) throw new InvitationOver()

    await keepPassword(trx, invitation, passwordHash)
    return { type: 'account.accepted', accountId: invitation.accountId }
  })
}

function open(db: Db, token: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('account', 'account.id', 'invitation.accountId')
    .where('invitation.tokenHash', '=', hashOf(token))
    .where('invitation.acceptedAt', 'is', null)
    .where('invitation.expiresAt', '>', sql<Date>`now()`)
    .where('account.closedAt', 'is', null)
    .select(['account.id as accountId', 'account.name', 'account.email'])
    .select(grantsHeld.as('grants'))
}

async function sendInvitation(
  trx: Transaction<Tables>,
  by: By,
  accountId: AccountId,
  email: string,
): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const { id: invitationId } = await trx
    .insertInto('invitation')
    .values({
      accountId,
      tokenHash: hashOf(token),
      expiresAt: sql`now() + interval '7 days'`,
      invitedBy: by === 'operator' ? null : by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('notice')
    .values({ kind: 'invitation', invitationId, email, secret: token })
    .execute()
  await enqueue(trx, 'notice', {})
}

/** Only the hash is kept: whoever reads the database cannot accept an invitation. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
