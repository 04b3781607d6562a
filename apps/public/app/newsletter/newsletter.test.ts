import type { Database } from '@iisg/db'
import { describe, expect } from 'vitest'
import { type Site, test } from '#app/testing/site.ts'
import { textOf } from '#app/testing/text-of.ts'

describe('signing up for the newsletter', () => {
  test('asks by mail, and starts only once the button behind its link is pressed', async ({
    site,
    db,
  }) => {
    const answer = await site.post('/newsletter', 'email=Reader@Example.ORG&pillars[]=WBCTi')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/asked'])

    const token = (await subscriberOf(db, 'Reader@example.org'))?.token
    const looked = textOf(await site.page(`/newsletter/confirm/${token}`))
    expect(looked).toContain('R…@example.org')
    expect(await subscriberOf(db, 'Reader@example.org')).toMatchObject({ confirmedAt: null })

    const pressed = await site.post(`/newsletter/confirm/${token}`, '')
    expect(pressed.headers.get('location')).toBe(`/newsletter/confirm/${token}`)
    expect(await subscriberOf(db, 'Reader@example.org')).toMatchObject({
      confirmedAt: expect.any(Date),
      pillars: ['WBCTi'],
    })
    expect(await site.page(`/newsletter/confirm/${token}`)).toContain('is confirmed')
  })

  test('keeps what was typed where it cannot be taken, and says how to mend it', async ({
    site,
  }) => {
    const answer = await site.post('/newsletter', 'email=no+address&pillars[]=WBBSi')
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toMatch(/<input[^>]*value="no address"/)
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="WBBSi"/)
    expect(html).toContain('<a href="#email">Enter an e-mail address')
  })

  test('answers the same for an address that is known', async ({ site, db }) => {
    const twice = await Promise.all(
      ['', ''].map(() => site.post('/newsletter', 'email=known@example.org', from('192.0.2.7'))),
    )
    await signedUp(site, db, 'long-known@example.org')
    twice.push(await site.post('/newsletter', 'email=long-known@example.org', from('192.0.2.7')))

    expect(new Set(twice.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(twice.map(({ headers }) => headers.get('location'))).size).toBe(1)
  })

  test('takes nobody in who fills in what people do not see', async ({ site, db }) => {
    const answer = await site.post('/newsletter', 'email=robot@example.org&website=http://robot')

    expect(answer.status).toBe(303)
    expect(await subscriberOf(db, 'robot@example.org')).toBeUndefined()
  })

  test('has an end for one network, with a sentence', async ({ site, db }) => {
    const ask = (number: number) =>
      site.post('/newsletter', `email=flood${number}@example.org`, from('198.51.100.9'))
    for (let number = 1; number <= 10; number++) expect((await ask(number)).status).toBe(303)

    const refused = await ask(11)
    expect(refused.status).toBe(429)
    expect(textOf(await refused.text())).toContain('Wait a quarter of an hour')
    expect(await subscriberOf(db, 'flood11@example.org')).toBeUndefined()
    expect((await site.post('/newsletter', 'email=other@example.org')).status).toBe(303)
  })

  test('is refused from another site', async ({ site, db }) => {
    const headers = { origin: 'https://evil.test' }
    const answer = await site.post('/newsletter', 'email=tricked@example.org', headers)

    expect(answer.status).toBe(403)
    expect(await subscriberOf(db, 'tricked@example.org')).toBeUndefined()
  })
})

describe('a subscription', () => {
  test('can be changed by its link', async ({ site, db }) => {
    const token = await signedUp(site, db, 'chooser@example.org')
    const path = `/newsletter/preferences/${token}`

    const saved = await site.post(path, 'pillars[]=WBBSi&pillars[]=WBCSCi')
    expect(textOf(await saved.text())).toContain('Your choice is saved')
    expect(await site.page(path)).toMatch(/<input[^>]*checked=""[^>]*value="WBBSi"/)
    expect((await site.post(path, 'pillars[]=everything')).status).toBe(400)
  })

  test('ends with one click of a mail program, from wherever it is', async ({ site, db }) => {
    const token = await signedUp(site, db, 'leaver@example.org')
    const path = `/newsletter/unsubscribe/${token}`

    expect(await site.page(path)).toContain('<button')
    expect(await subscriberOf(db, 'leaver@example.org')).toMatchObject({ unsubscribedAt: null })

    const headers = { origin: 'https://webmail.test' }
    const answer = await site.post(path, 'List-Unsubscribe=One-Click', headers)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(await answer.text()).toContain('You are unsubscribed')
    expect(await subscriberOf(db, 'leaver@example.org')).toMatchObject({
      unsubscribedAt: expect.any(Date),
    })
  })

  test('takes the one click also as the parts of a form, and a second time', async ({
    site,
    db,
  }) => {
    const token = await signedUp(site, db, 'parts@example.org')
    const body =
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }

    for (const _ of ['once', 'twice'])
      expect((await site.post(`/newsletter/unsubscribe/${token}`, body, headers)).status).toBe(200)
  })

  test('is not there behind a link that is dead', async ({ site }) => {
    for (const page of ['confirm', 'preferences', 'unsubscribe'])
      for (const token of ['x', '00000000-0000-4000-8000-000000000000']) {
        const looked = await site.get(`/newsletter/${page}/${token}`)
        const posted = await site.post(`/newsletter/${page}/${token}`, '')

        expect([looked.status, posted.status], page).toEqual([404, 404])
        expect(textOf(await looked.text())).toContain('This link no longer works')
      }
  })

  test('is kept by nobody on the way, and looked for by no search engine', async ({ site, db }) => {
    const token = await signedUp(site, db, 'private@example.org')
    for (const page of ['confirm', 'preferences', 'unsubscribe']) {
      const answer = await site.get(`/newsletter/${page}/${token}`)

      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('referrer-policy')).toBe('same-origin')
      expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>')
    }
  })
})

function from(address: string) {
  return { 'x-forwarded-for': address }
}

async function signedUp(site: Site, db: Database, email: string): Promise<string> {
  await site.post('/newsletter', `email=${email}`, from(`203.0.113.${email.length}`))
  const token = (await subscriberOf(db, email))?.token ?? 'none'
  await site.post(`/newsletter/confirm/${token}`, '')
  return token
}

function subscriberOf(db: Database, email: string) {
  return db
    .selectFrom('subscriber')
    .where('email', '=', email)
    .select(['token', 'pillars', 'confirmedAt', 'unsubscribedAt'])
    .executeTakeFirst()
}
