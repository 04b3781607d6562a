import { randomUUID } from 'node:crypto'
import type { Database } from '@iisg/db'
import { givenNewsletter, test } from '@iisg/db/testing'
import { beforeEach, describe, expect } from 'vitest'
import { aContext } from '../testing/context.ts'
import { headerOf } from '../testing/sink.ts'
import { sendIssue } from './send-issue.ts'

beforeEach<{ db: Database }>(({ db }) => givenNewsletter.nobody(db))

describe('sending an issue', { timeout: 20_000 }, () => {
  test('reaches everybody who confirmed, once, however many workers send it', async ({
    db,
    database,
  }) => {
    for (const email of ['one@example.org', 'two@example.org']) {
      await givenNewsletter.subscriber(db, { email })
    }
    await givenNewsletter.subscriber(db, { email: 'silent@example.org', confirmedAt: null })
    const { context, sink } = await aContext(database)
    const issueId = await givenNewsletter.sentIssue(db)

    const other = { ...context, workerId: randomUUID() }
    await Promise.all([sendIssue(context, issueId), sendIssue(other, issueId)])
    await sendIssue(context, issueId)

    expect(sink.received.map(({ to }) => to).sort()).toEqual(['one@example.org', 'two@example.org'])
    expect(await statesOf(db)).toEqual({
      'one@example.org': 'submitted',
      'two@example.org': 'submitted',
    })
  })

  test('gives each mail what its reader needs to leave with one click', async ({
    db,
    database,
  }) => {
    const id = await givenNewsletter.subscriber(db)
    const { token } = await db
      .selectFrom('subscriber')
      .where('id', '=', id)
      .select('token')
      .executeTakeFirstOrThrow()
    const { context, sink } = await aContext(database)
    const issueId = await givenNewsletter.sentIssue(db, 'Kosovo* and Serbia')

    await sendIssue(context, issueId)

    const mail = sink.received[0]?.source ?? ''
    const unsubscribe = `https://iisg.example/newsletter/unsubscribe/${token}`
    expect(headerOf(mail, 'List-Unsubscribe')).toBe(`<${unsubscribe}>`)
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(headerOf(mail, 'List-Id')).toBe('IISG newsletter <newsletter.iisg.example>')
    expect(headerOf(mail, 'Message-ID')).toBe(`<${issueId}.${id}@iisg.example>`)
    expect(headerOf(mail, 'From')).toBe('IISG <news@iisg.example>')
    expect(headerOf(mail, 'Subject')).toBe('Kosovo* and Serbia')
    expect(headerOf(mail, 'Content-Type')).toContain('multipart/alternative')
    expect(decoded(mail).split(unsubscribe)).toHaveLength(4)
  })

  test('reaches nobody who unsubscribed after the audience was counted', async ({
    db,
    database,
  }) => {
    const { context, sink, stop } = await aContext(database)
    await givenNewsletter.subscriber(db, { email: 'leaves@example.org' })
    const issueId = await givenNewsletter.sentIssue(db)
    const stopped = { ...context, stopping: AbortSignal.abort() }
    await sendIssue(stopped, issueId)

    await db.updateTable('subscriber').set({ unsubscribedAt: new Date() }).execute()
    await sendIssue(context, issueId)
    stop()

    expect(sink.received).toEqual([])
    expect(await statesOf(db)).toEqual({ 'leaves@example.org': 'withdrawn' })
  })

  test('keeps a refusal with the words of the mail server, and goes on', async ({
    db,
    database,
  }) => {
    for (const email of ['gone@example.org', 'there@example.org']) {
      await givenNewsletter.subscriber(db, { email })
    }
    const { context, sink } = await aContext(database, (to) => (/^gone/.test(to) ? 550 : 'take'))
    const issueId = await givenNewsletter.sentIssue(db)

    await sendIssue(context, issueId)

    expect(sink.received.map(({ to }) => to)).toEqual(['there@example.org'])
    expect(await deliveryTo(db, 'gone@example.org')).toMatchObject({
      state: 'refused',
      reply: '550 not now, or not here',
    })
  })

  test('tries again, later, where the mail server asks for patience', async ({ db, database }) => {
    let patience = true
    await givenNewsletter.subscriber(db, { email: 'grey@example.org' })
    const { context, sink } = await aContext(database, () => (patience ? 451 : 'take'))
    const issueId = await givenNewsletter.sentIssue(db)

    await sendIssue(context, issueId)
    await sendIssue(context, issueId)
    expect(await deliveryTo(db, 'grey@example.org')).toMatchObject({
      state: 'waiting',
      attempts: 1,
      reply: '451 not now, or not here',
    })

    patience = false
    await db.updateTable('delivery').set({ notBefore: new Date() }).execute()
    await sendIssue(context, issueId)

    expect(sink.received).toHaveLength(1)
    expect(await deliveryTo(db, 'grey@example.org')).toMatchObject({ state: 'submitted' })
  })

  test('leaves in doubt what may have arrived, and never repeats it', async ({ db, database }) => {
    await givenNewsletter.subscriber(db, { email: 'doubt@example.org' })
    const { context, sink } = await aContext(database, () => 'hang up after the mail')
    const issueId = await givenNewsletter.sentIssue(db)

    await sendIssue(context, issueId)
    await sendIssue(context, issueId)

    expect(sink.received).toHaveLength(1)
    expect(await statesOf(db)).toEqual({ 'doubt@example.org': 'uncertain' })
  })

  test('finishes what is in hand when the worker is to stop, and begins nothing', async ({
    db,
    database,
  }) => {
    for (let count = 0; count < 30; count++) await givenNewsletter.subscriber(db)
    const { context, sink, stop } = await aContext(database, () => {
      if (sink.received.length === 8) stop()
      return 'take'
    })
    const issueId = await givenNewsletter.sentIssue(db)

    await sendIssue(context, issueId)

    const states = Object.values(await statesOf(db))
    expect(states.filter((state) => state === 'submitted')).toHaveLength(sink.received.length)
    expect(sink.received.length).toBeLessThan(20)
    expect(new Set(states)).toEqual(new Set(['submitted', 'waiting']))
  })

  test('costs no mail an attempt while the mail server cannot be reached', async ({
    db,
    database,
  }) => {
    await givenNewsletter.subscriber(db, { email: 'later@example.org' })
    const { context, sink } = await aContext(database)
    const issueId = await givenNewsletter.sentIssue(db)
    const nobodyThere = { ...context, smtpUrl: 'smtp://127.0.0.1:1' }

    await expect(sendIssue(nobodyThere, issueId)).rejects.toThrow('ECONNREFUSED')
    expect(await deliveryTo(db, 'later@example.org')).toMatchObject({
      state: 'waiting',
      attempts: 0,
    })

    await sendIssue(context, issueId)
    expect(sink.received).toHaveLength(1)
  })
})

async function statesOf(db: Database): Promise<Record<string, string>> {
  const rows = await db.selectFrom('delivery').select(['email', 'state']).execute()
  return Object.fromEntries(rows.map(({ email, state }) => [email, state]))
}

function deliveryTo(db: Database, email: string) {
  return db
    .selectFrom('delivery')
    .where('email', '=', email)
    .select(['state', 'attempts', 'reply'])
    .executeTakeFirstOrThrow()
}

/** Quoted-printable, as far as addresses need it. */
function decoded(source: string): string {
  return source.replaceAll('=\r\n', '').replaceAll('=3D', '=')
}
