import { closeAccount, connectSignIn, sessionsOf } from '@iisg/db/accounts'
import { getMigrations } from 'better-auth/db/migration'
import { describe, expect } from 'vitest'
import { givenSomebody } from '#app/testing/account.ts'
import { test } from '#app/testing/site.ts'
import { authFor } from './auth.ts'

describe('the admin', () => {
  test('shows nobody anything before they sign in, and then what they asked for', async ({
    database,
    visitor,
  }) => {
    const { credentials } = await givenSomebody(database, 'reader')

    const answer = await visitor.get('/account?from=mail')
    expect(answer.status).toBe(303)
    const page = answer.headers.get('location') ?? ''
    expect(page).toBe('/sign-in?next=%2Faccount%3Ffrom%3Dmail')
    expect(await (await visitor.get(page)).text()).toContain('Accounts are by invitation')

    const signedIn = await visitor.post(page, {
      ...credentials,
      email: credentials.email.toUpperCase(),
    })

    expect(signedIn.headers.get('location')).toBe('/account?from=mail')
    expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/i)
    const account = await visitor.get('/account')
    expect(account.headers.get('cache-control')).toBe('no-store')
    expect(await account.text()).toContain('The reader')
  })

  test('sends nobody on to another site', async ({ database, visitor }) => {
    const { credentials } = await givenSomebody(database, 'reader')

    const path = '/sign-in?next=//evil.example/needs'
    const answer = await visitor.post(path, credentials)

    expect(answer.headers.get('location')).toBe('/')
  })

  test('ends a session when its owner signs out, and all when the account is closed', async ({
    database,
    db,
    visitor,
  }) => {
    const somebody = await givenSomebody(database, 'reader')
    await visitor.post('/sign-in', somebody.credentials)
    expect((await visitor.get('/account')).status).toBe(200)

    await visitor.post('/sign-out', {})
    expect((await visitor.get('/account')).status).toBe(303)

    await visitor.post('/sign-in', somebody.credentials)
    expect(await sessionsOf(db, somebody.accountId)).toHaveLength(1)
    await closeAccount(db, 'operator', somebody.accountId)
    expect((await visitor.get('/account')).status).toBe(303)
    expect((await visitor.post('/sign-in', somebody.credentials)).status).toBe(422)
  })

  test('lets a form be sent again whose session has ended meanwhile', async ({
    database,
    visitor,
  }) => {
    const { credentials } = await givenSomebody(database, 'editor')
    const typed = { name: 'Ana', email: 'ana@example.org', role: 'reader' }

    const refused = await visitor.post('/accounts', typed)
    expect(refused.status).toBe(401)
    expect(await refused.text()).toContain('Nothing that you typed is lost')

    await visitor.post('/sign-in', credentials)
    expect((await visitor.post('/accounts', typed)).status).toBe(302)
  })

  test('opens no door of the library that signs people in', async ({ visitor }) => {
    const details = { name: 'Mallory', email: 'mallory@example.org', password: 'a long password' }

    for (const path of ['/auth/sign-up/email', '/api/auth/sign-up/email']) {
      expect((await visitor.post(path, details)).status).toBe(401)
    }
  })

  test('refuses a form that another site had the browser send', async ({ database, visitor }) => {
    const somebody = await givenSomebody(database, 'reader')
    const from = (headers: Record<string, string>) =>
      visitor.post('/sign-in', somebody.credentials, headers)

    expect((await from({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(302)
  })
})

describe('signing in', () => {
  test('is refused after five wrong passwords, whatever address the visitor claims', async ({
    database,
    visitor,
  }) => {
    const somebody = await givenSomebody(database, 'editor')
    const guess = (password: string, claimed: string) =>
      visitor.post(
        '/sign-in',
        { email: somebody.credentials.email, password },
        { 'x-forwarded-for': claimed, 'x-client-address': claimed, 'x-real-ip': claimed },
      )

    const statuses: number[] = []
    for (let count = 1; count <= 7; count += 1) {
      statuses.push((await guess(`wrong ${count}`, `198.51.100.${count}`)).status)
    }

    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429])
    expect((await guess(somebody.credentials.password, '198.51.100.9')).status).toBe(429)
  })

  test('tries five passwords and no more, however many come at once', async ({
    database,
    signIn,
  }) => {
    const { credentials } = await givenSomebody(database, 'editor')
    const from = { address: '192.0.2.7', userAgent: '' }

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        signIn.signIn({ ...from, ...credentials, password: `wrong ${index}` }),
      ),
    )

    expect(answers.filter((answer) => !answer.ok && answer.because === 'wrong')).toHaveLength(5)
  })

  test('is refused after thirty wrong guesses from one place, at whichever accounts', async ({
    database,
    signIn,
  }) => {
    const from = { address: '192.0.2.8', userAgent: '' }
    const { credentials } = await givenSomebody(database, 'reader')

    const guessAt = (count: number) =>
      signIn.signIn({ ...from, email: `guess-${count}@example.org`, password: 'a guess or two' })

    const guesses = await Promise.all(Array.from({ length: 30 }, (_, index) => guessAt(index)))
    expect(guesses).toEqual(Array(30).fill({ ok: false, because: 'wrong' }))

    // To know a password oneself does not help.
    await signIn.signIn({ ...from, ...credentials })
    expect(await guessAt(31)).toEqual({ ok: false, because: 'too many' })
  })

  test('says the same of an address that nobody has', async ({ database, visitor }) => {
    const { email } = (await givenSomebody(database, 'editor')).credentials
    const wrong = await visitor.post('/sign-in', { email, password: 'wrong password' })
    const unknown = await visitor.post('/sign-in', { email: 'no@example.org', password: 'wrong' })

    const [one, other] = [await wrong.text(), await unknown.text()]
    expect(one.replaceAll(email, '')).toBe(other.replaceAll('no@example.org', ''))
  })
})

describe('the tables of better-auth', () => {
  test('are those that the library expects', async ({ database }) => {
    const db = connectSignIn(database.ownerUrl, 1)
    const settings = { adminUrl: 'http://admin.test', secret: 'a secret that only tests know' }
    const auth = authFor({ ...settings, database: { db, type: 'postgres' } })

    const { toBeAdded, toBeCreated } = await getMigrations(auth.options)

    expect({ toBeAdded, toBeCreated }).toEqual({ toBeAdded: [], toBeCreated: [] })
    await db.destroy()
  })
})
