import { given } from '@iisg/db/testing'
import { expect } from 'vitest'
import { givenSomebody } from '#app/testing/account.ts'
import { test } from '#app/testing/site.ts'

test('another password is chosen by a link in a mail, once, and ends every session', async ({
  database,
  visitor,
}) => {
  const { db } = database
  const { credentials, accountId } = await givenSomebody(database, 'editor')
  await visitor.post('/sign-in', credentials)
  expect((await visitor.get('/account')).status).not.toBe(303)

  const known = await visitor.post('/password-resets', { email: credentials.email.toUpperCase() })
  const unknown = await visitor.post('/password-resets', { email: 'nobody@example.org' })
  expect(await known.text()).toBe(await unknown.text())

  const notice = await db
    .selectFrom('notice')
    .where('kind', '=', 'password reset')
    .select(['email', 'secret'])
    .execute()
  expect(notice).toEqual([{ email: credentials.email, secret: expect.any(String) }])
  const address = `/password-resets/${notice[0]?.secret}`
  expect((await visitor.post(address, { password: 'short' })).status).toBe(422)
  const password = 'another horse altogether'
  expect((await visitor.post(address, { password })).status).toBe(302)

  expect((await visitor.get(address)).status).toBe(404)
  const sessions = await db
    .selectFrom('auditSubject')
    .innerJoin('auditEntry', 'auditEntry.id', 'auditSubject.entryId')
    .where('recordId', '=', accountId)
    .select('auditEntry.event')
    .execute()
  expect(JSON.stringify(sessions)).toContain('account.password reset')
  expect((await visitor.get('/account')).headers.get('location')).toContain('/sign-in')
  expect((await visitor.post('/sign-in', credentials)).status).toBe(422)
  expect((await visitor.post('/sign-in', { ...credentials, password })).status).toBe(302)
})

test('nobody is flooded with mails, and nobody without an account gets one', async ({
  db,
  visitor,
}) => {
  const invited = await given.account(db, 'reader')
  const { email } = await db
    .selectFrom('account')
    .where('id', '=', invited.accountId)
    .select('email')
    .executeTakeFirstOrThrow()

  const answers = []
  for (let tries = 0; tries < 4; tries += 1) {
    answers.push((await visitor.post('/password-resets', { email })).status)
  }

  expect(answers).toEqual([200, 200, 200, 429])
  const mails = db.selectFrom('notice').where('email', '=', email).select('id')
  expect(await mails.execute()).toEqual([])
})
