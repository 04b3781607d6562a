import { SignUp, SubscriberToken } from '@iisg/domain/subscribers'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { test } from '../testing/index.ts'
import {
  choosePillars,
  confirmSubscription,
  findSubscription,
  signUp,
  unsubscribe,
} from './index.ts'

const nobody = SubscriberToken.parse('00000000-0000-4000-8000-000000000000')

describe('a subscription', () => {
  test('is asked for, confirmed, chosen anew and ended by the link in the mail', async ({
    db,
    publicDb,
  }) => {
    await signUp(publicDb, wish('reader@example.org', 'WBCTi'), 'en')
    const token = await tokenOf(db, 'reader@example.org')
    const now = () => findSubscription(publicDb, token)

    expect(await now()).toEqual({
      email: 'reader@example.org',
      pillars: ['WBCTi'],
      isConfirmed: false,
      isUnsubscribed: false,
    })
    expect(await choosePillars(publicDb, token, [])).toBe(false)

    expect(await confirmSubscription(publicDb, token)).toBe(true)
    expect(await choosePillars(publicDb, token, ['WBBSi', 'WBCSCi'])).toBe(true)
    expect(await now()).toMatchObject({ pillars: ['WBBSi', 'WBCSCi'], isConfirmed: true })

    expect(await unsubscribe(publicDb, token)).toBe(true)
    expect(await unsubscribe(publicDb, token)).toBe(true)
    expect(await now()).toMatchObject({ isUnsubscribed: true })
    expect(await confirmSubscription(publicDb, token)).toBe(false)
  })

  test('keeps the wording that was agreed to', async ({ db, publicDb }) => {
    await signUp(publicDb, wish('careful@example.org'), 'en')
    const { consent } = await db
      .selectFrom('subscriber')
      .where('email', '=', 'careful@example.org')
      .select('consent')
      .executeTakeFirstOrThrow()

    expect(consent).toMatchObject({ language: 'en', wording: expect.stringMatching(/newsletter/) })
  })

  test('is nobody without the link', async ({ publicDb }) => {
    expect(await findSubscription(publicDb, nobody)).toBeUndefined()
    expect(await confirmSubscription(publicDb, nobody)).toBe(false)
    expect(await unsubscribe(publicDb, nobody)).toBe(false)
    expect(await choosePillars(publicDb, nobody, [])).toBe(false)
  })
})

function wish(email: string, ...pillars: string[]): SignUp {
  return SignUp.parse({ email, pillars })
}

async function tokenOf(db: Database, email: string): Promise<SubscriberToken> {
  const { token } = await db
    .selectFrom('subscriber')
    .where('email', '=', email)
    .select('token')
    .executeTakeFirstOrThrow()
  return token
}
