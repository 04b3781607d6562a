import { createHash } from 'node:crypto'
import type { Database } from '@iisg/db'
import { given, givenNewsletter, test } from '@iisg/db/testing'
import { beforeEach, describe, expect } from 'vitest'
import { aContext } from '../testing/context.ts'
import { headerOf, type Sink } from '../testing/sink.ts'
import { sendNotices } from './send-notices.ts'

beforeEach<{ db: Database }>(({ db }) => givenNewsletter.nobody(db))

describe('a notice', { timeout: 20_000 }, () => {
  test('asks whoever signed up to confirm, and nobody else', async ({ db, database }) => {
    const { context, sink } = await aContext(database)
    const id = await givenNewsletter.subscriber(db, { email: 'new@example.org', confirmedAt: null })
    await db
      .insertInto('notice')
      .values({ kind: 'confirm subscription', subscriberId: id, email: 'new@example.org' })
      .execute()

    await sendNotices(context)
    await sendNotices(context)

    const token = await tokenOf(db)
    expect(sink.received.map(({ to }) => to)).toEqual(['new@example.org'])
    expect(textOf(sink)).toContain(`https://iisg.example/newsletter/confirm/${token}`)
    expect(headerOf(sourceOf(sink), 'Auto-Submitted')).toBe('auto-generated')
    expect(await states(db)).toEqual(['submitted'])
  })

  test('tells a subscriber who signs up again how to choose', async ({ db, database }) => {
    const { context, sink } = await aContext(database)
    const id = await givenNewsletter.subscriber(db, { email: 'old@example.org' })
    await db
      .insertInto('notice')
      .values({ kind: 'already subscribed', subscriberId: id, email: 'old@example.org' })
      .execute()

    await sendNotices(context)

    const token = await tokenOf(db)
    expect(textOf(sink)).toContain(`https://iisg.example/newsletter/preferences/${token}`)
  })

  test('invites with a secret that the database forgets once it has left', async ({
    db,
    database,
  }) => {
    const { context, sink } = await aContext(database)
    await invitation(db, 'a-secret-token')

    await sendNotices(context)

    expect(textOf(sink)).toContain('https://admin.iisg.example/invitations/a-secret-token')
    expect(await db.selectFrom('notice').select('secret').execute()).toEqual([{ secret: null }])
  })

  test('keeps its secret for as long as it waits', async ({ db, database }) => {
    const { context } = await aContext(database, () => 451)
    await invitation(db, 'a-secret-token')

    await sendNotices(context)

    expect(await states(db)).toEqual(['waiting'])
    expect(await db.selectFrom('notice').select('secret').execute()).toEqual([
      { secret: 'a-secret-token' },
    ])
  })
})

async function invitation(db: Database, token: string): Promise<void> {
  const { accountId } = await given.account(db, 'reader')
  const { id: invitationId } = await db
    .insertInto('invitation')
    .values({
      accountId,
      tokenHash: createHash('sha256').update(token).digest(),
      expiresAt: new Date('2030-05-01'),
    })
    .onConflict((conflict) => conflict.column('tokenHash').doUpdateSet({ accountId }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('notice')
    .values({ kind: 'invitation', invitationId, email: 'ana@example.org', secret: token })
    .execute()
}

async function tokenOf(db: Database): Promise<string> {
  return (await db.selectFrom('subscriber').select('token').executeTakeFirstOrThrow()).token
}

async function states(db: Database): Promise<string[]> {
  return (await db.selectFrom('notice').select('state').execute()).map(({ state }) => state)
}

function sourceOf({ received }: Sink): string {
  return received[0]?.source ?? ''
}

function textOf(sink: Sink): string {
  return sourceOf(sink).replaceAll('=\r\n', '').replaceAll('=3D', '=')
}
