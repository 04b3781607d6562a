import { InvitationDraft } from '@iisg/domain/accounts'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import {
  AccountExists,
  acceptInvitation,
  closeAccount,
  countAttempt,
  findActor,
  findInvitation,
  forgetAttempts,
  InvitationOver,
  inviteAccount,
  inviteAgain,
  listAccounts,
  sessionsOf,
  takeBackAttempt,
} from './index.ts'

describe('an invitation', () => {
  test('leaves with the mail alone, and opens the account once it is accepted', async ({ db }) => {
    const { accountId, token } = await invite(db, 'Ana', 'ana@example.org')
    expect(await stateOf(db, accountId)).toBe('invited')
    expect(await findInvitation(db, token)).toMatchObject({
      name: 'Ana',
      grants: [{ role: 'reader' }],
    })

    await acceptInvitation(db, token, 'a hash')

    expect(await stateOf(db, accountId)).toBe('open')
    expect(await findInvitation(db, token)).toBeUndefined()
    await expect(acceptInvitation(db, token, 'another')).rejects.toThrow(InvitationOver)
    const events = (await auditEntriesOf(db, 'account', accountId)).map(({ event }) => event.type)
    expect(events).toEqual(['account.accepted', 'account.invited'])
  })

  test('is accepted once, however many try at the same time', async ({ db }) => {
    const { token } = await invite(db, 'Ben', 'ben@example.org')

    const tries = await Promise.allSettled(
      ['one', 'two', 'three'].map((hash) => acceptInvitation(db, token, hash)),
    )

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('no longer holds once another was sent, or after seven days', async ({ db }) => {
    const { accountId, token } = await invite(db, 'Cem', 'cem@example.org')

    await inviteAgain(db, 'operator', accountId)
    const again = await tokenSentTo(db, 'cem@example.org')
    expect(again).not.toBe(token)
    expect(await findInvitation(db, token)).toBeUndefined()
    expect(await findInvitation(db, again)).toMatchObject({ name: 'Cem' })

    await db
      .updateTable('invitation')
      .set({ expiresAt: sql`expires_at - interval '7 days'` })
      .where('accountId', '=', accountId)
      .execute()
    expect(await findInvitation(db, again)).toBeUndefined()
  })

  test('is refused for an address that has an account, however it is written', async ({ db }) => {
    await invite(db, 'Dora', 'dora@example.org')

    await expect(invite(db, 'Other', 'Dora@example.org')).rejects.toThrow(AccountExists)
  })
})

describe('closing an account', () => {
  test('ends its sessions and its invitations, and nobody answers for it', async ({ db }) => {
    const { accountId, token } = await invite(db, 'Eva', 'eva@example.org')
    await acceptInvitation(db, token, 'a hash')
    await sql`insert into auth."session" ("expiresAt", token, "updatedAt", "userId")
      values (now() + interval '1 hour', 'a token', now(), ${accountId})`.execute(db)
    expect(await sessionsOf(db, accountId)).toHaveLength(1)

    await closeAccount(db, 'operator', accountId)

    expect(await stateOf(db, accountId)).toBe('closed')
    expect(await sessionsOf(db, accountId)).toEqual([])
    expect(await findActor(db, accountId)).toBeUndefined()
  })

  test('can be undone by inviting the same person again, with the role given now', async ({
    db,
  }) => {
    const { accountId } = await invite(db, 'Fatos', 'fatos@example.org')
    await closeAccount(db, 'operator', accountId)

    const draft = { name: 'Fatos', email: 'fatos@example.org', role: 'editor' }
    await inviteAccount(db, 'operator', InvitationDraft.parse(draft))

    expect(await stateOf(db, accountId)).toBe('invited')
    expect(await findActor(db, accountId)).toMatchObject({ grants: [{ role: 'editor' }] })
  })

  test('can be done once', async ({ db }) => {
    const { accountId } = await given.account(db, 'reader')
    await closeAccount(db, 'operator', accountId)

    await expect(closeAccount(db, 'operator', accountId)).rejects.toThrow()
  })
})

describe('attempts', () => {
  test('are counted before they are made, so that many at once do not slip through', async ({
    db,
  }) => {
    const limits = [{ key: 'an account', most: 5, minutes: 15 }]

    const made = await Promise.all(Array.from({ length: 20 }, () => countAttempt(db, limits)))

    expect(made.filter(Boolean)).toHaveLength(5)
  })

  test('are counted anew when their time is over, or once one succeeded', async ({ db }) => {
    const limits = [{ key: 'another account', most: 1, minutes: 15 }]
    expect(await countAttempt(db, limits)).toBe(true)
    expect(await countAttempt(db, limits)).toBe(false)

    await sql`update auth."rateLimit" set "lastRequest" = "lastRequest" - 15 * 60000 - 1`.execute(
      db,
    )
    expect(await countAttempt(db, limits)).toBe(true)
    expect(await countAttempt(db, limits)).toBe(false)

    await forgetAttempts(db, limits)
    expect(await countAttempt(db, limits)).toBe(true)
  })

  test('can be taken back one by one, so that only those that failed count', async ({ db }) => {
    const limits = [{ key: 'a place', most: 2, minutes: 15 }]
    await countAttempt(db, limits)

    for (const _ of 'ten times') {
      expect(await countAttempt(db, limits)).toBe(true)
      await takeBackAttempt(db, limits)
    }

    expect(await countAttempt(db, limits)).toBe(true)
    expect(await countAttempt(db, limits)).toBe(false)
  })
})

async function invite(db: Database, name: string, email: string) {
  const draft = InvitationDraft.parse({ name, email, role: 'reader' })
  const { accountId } = await inviteAccount(db, 'operator', draft)
  return { accountId, token: await tokenSentTo(db, email) }
}

async function tokenSentTo(db: Database, email: string): Promise<string> {
  const { secret } = await db
    .selectFrom('notice')
    .where('email', '=', email)
    .select('secret')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return secret ?? ''
}

async function stateOf(db: Database, accountId: string) {
  return (await listAccounts(db)).find(({ id }) => id === accountId)?.state
}
