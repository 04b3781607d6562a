import { findAccountByEmail } from '@iisg/db/accounts'
import { given } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { givenSomebody } from '#app/testing/account.ts'
import { get, type Page, post } from '#app/testing/requests.ts'
import { test } from '#app/testing/site.ts'
import { action, loader } from './accounts.tsx'
import { action as close } from './closing.tsx'
import { action as accept, loader as invitation } from './invitation.tsx'
import { action as inviteAgain } from './invitation-again.ts'

const ana = { name: 'Ana Kovač', email: 'ana.kovac@example.org', role: 'reader' }

describe('inviting somebody', () => {
  test('leads from a mail to an account that can sign in', async ({ db, signIn }) => {
    const page = { db, viewer: await given.account(db, 'editor') }
    expect(await action(post(page, ana))).toMatchObject({ status: 302 })

    const invited: Page = {
      db,
      viewer: 'public',
      params: { token: await tokenFor(page, ana.email) },
    }
    expect(await invitation(get(invited))).toMatchObject({ name: ana.name, as: 'reader' })
    expect(await accept(post(invited, { password: 'too short' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { password: 'Choose a password of at least 12 characters' }, typed: {} },
    })

    const password = 'a long walk by the river'
    expect(await accept(post(invited, { password }))).toMatchObject({ status: 302 })

    const from = { address: '192.0.2.1', userAgent: 'a test' }
    expect(await signIn.signIn({ ...from, email: ana.email, password })).toMatchObject({ ok: true })
    await expect(accept(post(invited, { password }))).rejects.toMatchObject({ status: 404 })
  })

  test('is refused for an address that has an account, and keeps what was typed', async ({
    db,
  }) => {
    const page = { db, viewer: await given.account(db, 'editor') }
    const typed = { name: 'Another', email: 'twice@example.org', role: 'editor' }
    await action(post(page, typed))

    expect(await action(post(page, typed))).toMatchObject({
      init: { status: 422 },
      data: { problems: { email: 'There is an account with this address already' }, typed },
    })
  })

  test('gives a coordinator one partner in the pillars chosen, and asks for what is left out', async ({
    db,
  }) => {
    const page = { db, viewer: await given.account(db, 'editor') }
    const typed = {
      name: 'Blerim Hoxha',
      email: 'blerim@example.org',
      role: 'partner coordinator',
      partner: '',
      'pillars[]': ['WBBSi', 'WBCTi'],
    }
    expect(await action(post(page, typed))).toMatchObject({
      init: { status: 422 },
      data: { problems: { partner: 'Choose a partner' }, typed: { name: 'Blerim Hoxha' } },
    })

    await action(post(page, { ...typed, partner: 'XK' }))

    const line = (await loader(get(page))).accounts.find(({ email }) => email === typed.email)
    expect(line?.grants).toEqual([
      { role: 'partner coordinator', partner: 'XK', pillar: 'WBBSi' },
      { role: 'partner coordinator', partner: 'XK', pillar: 'WBCTi' },
    ])
  })

  test('as an administrator is for administrators', async ({ db }) => {
    const typed = { name: 'Ema', email: 'ema@example.org', role: 'admin' }
    const editor = { db, viewer: await given.account(db, 'editor') }
    await expect(action(post(editor, typed))).rejects.toMatchObject({ status: 403 })

    const admin = { db, viewer: await given.account(db, 'admin') }
    expect(await action(post(admin, typed))).toMatchObject({ status: 302 })
  })

  test('can be repeated until it is accepted', async ({ db }) => {
    const page = { db, viewer: await given.account(db, 'editor') }
    const email = 'late@example.org'
    await action(post(page, { ...ana, email }))
    const first = await tokenFor(page, email)

    const account = await findAccountByEmail(db, email)
    await inviteAgain(post({ ...page, params: { accountId: account?.id ?? '' } }, {}))

    expect(await tokenFor(page, email)).not.toBe(first)
  })

  test('is for editors', async ({ db }) => {
    const page = { db, viewer: await given.account(db, 'reader') }

    await expect(action(post(page, ana))).rejects.toMatchObject({ status: 403 })
    await expect(loader(get(page))).rejects.toMatchObject({ status: 403 })
  })
})

describe('closing an account', () => {
  test('is for other editors, so that one is always left', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const other = await given.account(db, 'editor')
    const closing = (accountId: string) => close(post({ db, viewer, params: { accountId } }, {}))

    await expect(closing(viewer.accountId)).rejects.toMatchObject({ status: 403 })
    expect(await closing(other.accountId)).toMatchObject({ status: 302 })
    // Pressed twice, it is still closed.
    expect(await closing(other.accountId)).toMatchObject({ status: 302 })

    const { accounts } = await loader(get({ db, viewer }))
    expect(accounts.find(({ id }) => id === other.accountId)).toMatchObject({ state: 'closed' })
  })
})

describe('the pages about accounts', () => {
  test('show where somebody is signed in, and sign them out everywhere', async ({
    database,
    visitor,
  }) => {
    const { credentials } = await givenSomebody(database, 'editor')
    await visitor.post('/sign-in', credentials)

    expect(await (await visitor.get('/account')).text()).toContain('This one')
    await visitor.post('/account/sign-out', {})
    expect((await visitor.get('/account')).status).toBe(303)
  })

  test('stay within reach where an address leads nowhere', async ({ database, visitor }) => {
    const { credentials } = await givenSomebody(database, 'editor')
    await visitor.post('/sign-in', credentials)

    const answer = await visitor.get('/accounts/nowhere/closing')

    expect(answer.status).toBe(404)
    const text = await answer.text()
    expect(text).toContain('There is no such account')
    expect(text).toContain('href="/accounts"')
    expect((await visitor.get('/nowhere')).status).toBe(404)
  })

  test('take a form at the address that shows it', async ({ database, visitor }) => {
    const { credentials } = await givenSomebody(database, 'editor')
    await visitor.post('/sign-in', credentials)

    const answer = await visitor.post('/accounts', { ...ana, email: 'nowhere' })

    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toContain('Enter an e-mail address, such as name@example.org')
    expect(text).toContain('value="Ana Kovač"')
  })
})

async function tokenFor({ db }: Page, email: string): Promise<string> {
  const { secret } = await db
    .selectFrom('notice')
    .where('email', '=', email)
    .select('secret')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return secret ?? ''
}
