import { auditEntriesOf } from '@iisg/db/audit'
import { findArticle, listArticles, writeArticle } from '@iisg/db/news'
import { test as base, given } from '@iisg/db/testing'
import type { ArticleId } from '@iisg/domain/news'
import { describe, expect } from 'vitest'
import { get, type Page, post } from '#app/testing/requests.ts'
import { loader as open, action as revise } from './edit-article.tsx'
import { loader as blank, action as write } from './new-article.tsx'
import { loader as list } from './news.tsx'
import { loader as asRead, action as publish } from './publication.tsx'
import { action as takeBack } from './withdrawal.tsx'

const typed = { title: 'Board meets in Tirana', body: 'It met.', 'pillars[]': ['WBBSi'] }

/** An editor and an article that is a draft. */
const test = base.extend<{ id: ArticleId; page: Page }>({
  id: async ({ db }, use) => {
    const draft = { title: 'A draft', body: 'Words', pillars: [] }
    await use((await writeArticle(db, 'operator', draft)).articleId)
  },
  page: async ({ db, id }, use) => {
    await use({ db, viewer: await given.account(db, 'editor'), params: { articleId: id } })
  },
})

describe('writing an article', () => {
  test('keeps a draft, and lists it before what is published', async ({ db, page }) => {
    expect(await write(post(page, typed))).toMatchObject({ status: 302 })

    const [first] = await list(get(page))
    expect(first).toMatchObject({ title: 'Board meets in Tirana', publishedOn: null })
    expect((await listArticles(db)).map(({ slug }) => slug)).toContain('board-meets-in-tirana')
  })

  test('is refused without words, and keeps what was typed', async ({ page }) => {
    expect(await write(post(page, { ...typed, body: ' ' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { body: 'Write the article' }, typed: { title: typed.title } },
    })
  })

  test('is for editors', async ({ db, page }) => {
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    for (const read of [list, blank, open, asRead]) {
      await expect(async () => read(get(reader))).rejects.toMatchObject({ status: 403 })
    }
    for (const act of [write, revise, publish]) {
      await expect(act(post(reader, typed))).rejects.toMatchObject({ status: 403 })
    }
  })
})

describe('taking an article back', () => {
  test('makes it a draft again, once, in the version that was read', async ({ db, page, id }) => {
    await publish(post(page, { version: '1' }))

    expect(await takeBack(post(page, { version: '1' }))).toMatchObject({ init: { status: 422 } })
    expect(await takeBack(post(page, { version: '2' }))).toMatchObject({ status: 302 })
    expect(await takeBack(post(page, { version: '2' }))).toMatchObject({ status: 302 })

    expect((await findArticle(db, id))?.publishedOn).toBeNull()
    const events = (await auditEntriesOf(db, 'article', id)).map(({ event }) => event.type)
    expect(events.slice(0, 2)).toEqual(['article.taken back', 'article.published'])
    const reader = { ...page, viewer: await given.account(db, 'reader') }
    await expect(takeBack(post(reader, {}))).rejects.toMatchObject({ status: 403 })
  })
})

describe('revising an article', () => {
  test('shows the second editor both versions', async ({ page, id, db }) => {
    await revise(post(page, { ...typed, version: '1' }))

    const second = { ...typed, title: 'Board met in Tirana', version: '1' }
    const answer = await revise(post(page, second))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { typed: { title: 'Board met in Tirana', version: '2' } },
        conflict: { conflicts: [{ theirs: typed.title, yours: 'Board met in Tirana' }] },
      },
    })
    expect(await revise(post(page, { ...second, version: '2' }))).toMatchObject({ status: 302 })
    expect(await auditEntriesOf(db, 'article', id)).toHaveLength(3)
  })

  test('is not there for what nobody wrote', async ({ page }) => {
    const strange = { ...page, params: { articleId: crypto.randomUUID() } }

    await expect(open(get(strange))).rejects.toMatchObject({ status: 404 })
    await expect(revise(post(strange, typed))).rejects.toMatchObject({ status: 404 })
  })
})

describe('publishing an article', () => {
  test('shows it to the public, and pressing twice is no harm', async ({ page, publicDb, id }) => {
    const { version } = await asRead(get(page))
    await publish(post(page, { version: String(version) }))
    expect(await publish(post(page, { version: String(version) }))).toMatchObject({ status: 302 })

    const shown = publicDb.selectFrom('article').where('id', '=', id).select('title')
    expect(await shown.execute()).toEqual([{ title: 'A draft' }])
    await expect(asRead(get(page))).rejects.toMatchObject({ status: 302 })
  })

  test('waits where the article was revised since it was read', async ({ page, publicDb, id }) => {
    await revise(post(page, { ...typed, version: '1' }))

    expect(await publish(post(page, { version: '1' }))).toMatchObject({
      init: { status: 422 },
      data: { changed: true },
    })
    const shown = publicDb.selectFrom('article').where('id', '=', id).select('title')
    expect(await shown.execute()).toEqual([])
  })
})
