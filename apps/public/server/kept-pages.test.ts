import { publishResponse, takeBackResponse } from '@iisg/db/responses'
import { given, givenNewsletter } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { pillarHref } from '#app/site/addresses.ts'
import { test } from '#app/testing/site.ts'

describe('a page that is kept', () => {
  test('never shows what is no longer so', async ({ site, db }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db, { title: 'Seen for a while' })
    const isShown = async () => (await site.page('/projects')).includes('Seen for a while')

    expect(await isShown()).toBe(false)
    await publishResponse(db, editor, id, 'public')
    expect([await isShown(), await isShown()]).toEqual([true, true])
    await takeBackResponse(db, editor, id)
    expect(await isShown()).toBe(false)
  })

  test('is gone as soon as what it was about is', async ({ site, db }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db, { title: 'Public for a moment' })
    await publishResponse(db, editor, id, 'public')
    const status = async () => (await site.get(`/projects/${id}`)).status

    expect([await status(), await status()]).toEqual([200, 200])
    await takeBackResponse(db, editor, id)
    expect(await status()).toBe(404)
  })

  test('is made once while nothing changes, as the log tells', async ({ site }) => {
    const path = pillarHref('WBBSi')
    const kept = () => {
      const lines = site.logged.map((line) => JSON.parse(line))
      return lines.filter((line) => line.path === path).map((line) => line.kept)
    }

    for (const _ of ['first', 'again']) await site.page(path)

    await expect.poll(kept).toEqual([false, true])
  })

  test('is the page that would be made anew', async ({ site }) => {
    for (const path of ['/', '/projects', '/events', '/news', '/about', '/newsletter']) {
      const [first, again] = [await site.get(path), await site.get(path)]

      expect(contentHeadersOf(again), path).toEqual(contentHeadersOf(first))
      expect(await again.text(), path).toBe(await first.text())
      expect(again.headers.get('x-request-id'), path).not.toBe(first.headers.get('x-request-id'))
    }
  })

  test('is none that a link of our mail leads to', async ({ site, db }) => {
    const id = await givenNewsletter.subscriber(db)
    const { token } = await db
      .selectFrom('subscriber')
      .where('id', '=', id)
      .select('token')
      .executeTakeFirstOrThrow()
    const path = `/newsletter/preferences/${token}`
    expect([(await site.get(path)).status, (await site.get(path)).status]).toEqual([200, 200])

    await db.deleteFrom('subscriber').where('id', '=', id).execute()

    expect((await site.get(path)).status).toBe(404)
  })
})

function contentHeadersOf({ headers }: Response) {
  const ofThisAnswer = ['x-request-id', 'date', 'content-length', 'transfer-encoding']
  return [...headers].filter(([name]) => !ofThisAnswer.includes(name))
}
