import { ArticleDraft, ArticleId } from '@iisg/domain/news'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import { given, test } from '../testing/index.ts'
import { findArticle, publishArticle, reviseArticle, writeArticle } from './index.ts'

const draft = ArticleDraft.parse({ title: 'Board meets in Kosovo', body: 'They met.', pillars: [] })

describe('an article', () => {
  test('has an address of plain letters, and one of its own', async ({ db }) => {
    const editor = await given.account(db, 'editor')

    const first = await writeArticle(db, editor, draft)
    const second = await writeArticle(db, editor, draft)

    expect(await findArticle(db, first.articleId)).toMatchObject({
      slug: 'board-meets-in-kosovo',
      title: 'Board meets in Kosovo*',
      publishedOn: null,
    })
    expect(await findArticle(db, second.articleId)).toMatchObject({
      slug: 'board-meets-in-kosovo-2',
    })
  })

  test('is shown to the public from the day it is published', async ({ db, publicDb }) => {
    const editor = await given.account(db, 'editor')
    const { articleId } = await writeArticle(db, editor, draft)
    const shown = () =>
      publicDb.selectFrom('article').where('id', '=', articleId).select('title').execute()

    expect(await shown()).toEqual([])
    await publishArticle(db, editor, articleId, 1)

    expect(await shown()).toEqual([{ title: 'Board meets in Kosovo*' }])
  })

  test('is not published in words that its editor did not read, nor twice', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { articleId } = await writeArticle(db, editor, draft)
    await reviseArticle(db, editor, articleId, 1, { ...draft, body: 'They did not meet.' })

    await expect(publishArticle(db, editor, articleId, 1)).rejects.toThrow('changed this since')
    await publishArticle(db, editor, articleId, 2)
    await expect(publishArticle(db, editor, articleId, 3)).rejects.toThrow('changed this since')
  })

  test('tells in its history what a revision changed', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { articleId } = await writeArticle(db, editor, draft)
    await reviseArticle(db, editor, articleId, 1, { ...draft, pillars: ['WBBSi'] })

    const [entry] = await auditEntriesOf(db, 'article', articleId)
    expect(entry?.event).toEqual({
      type: 'article.revised',
      articleId,
      changes: { pillars: { before: [], after: ['WBBSi'] } },
    })
  })

  test('that nobody wrote is not found', async ({ db }) => {
    expect(await findArticle(db, ArticleId.parse(crypto.randomUUID()))).toBeUndefined()
  })
})
