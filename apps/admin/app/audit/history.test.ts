import { publishArticle, reviseArticle, writeArticle } from '@iisg/db/news'
import { declareLink, publishResponse, reviseResponse } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import { ResponseDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { get } from '#app/testing/requests.ts'
import { loader } from './history.tsx'

const draft = ResponseDraft.parse({
  kind: 'support project',
  title: 'Radios',
  summary: '',
  status: 'implementation',
  plannedStart: '2025-01-01',
  plannedEnd: '2025-12-31',
  actualStart: '',
  actualEnd: '',
  partners: ['XK'],
  pillars: ['WBBSi'],
  budgetAmount: '',
  budgetCurrency: 'EUR',
  budgetStatus: 'indicative',
})

describe('the history of a record', () => {
  test('tells every change in words, the latest first', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const donor = await given.organisation(db, 'Norwegian Directorate')
    const id = await given.response(db, { title: 'Radios', partners: ['AL'] })
    await reviseResponse(db, viewer, id, 1, { ...draft, funders: [donor.id] })
    const other = await given.account(db, 'admin')
    await publishResponse(db, other, id, 'public')

    const history = await loader(get({ db, viewer, params: { kind: 'response', recordId: id } }))

    expect(history).toMatchObject({
      name: 'Radios',
      place: { href: `/responses/${id}` },
      entries: [
        { by: other.name, event: { type: 'response.published', tier: 'public' }, changes: {} },
        {
          changes: {
            partners: { before: ['Albania'], after: ['Kosovo*'] },
            funders: { before: [], after: ['Norwegian Directorate'] },
          },
        },
        { by: null, event: { type: 'response.recorded' } },
      ],
    })
  })

  test('leads on to the other records that an entry is about', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const responseId = await given.response(db, { title: 'Radios' })
    const need = await given.need(db)
    const link = {
      responseId,
      strength: 'full' as const,
      aspects: [],
      covers: [],
      allocation: null,
      rationale: '',
    }
    await declareLink(db, viewer, need.id, link)

    const history = await loader(get({ db, viewer, params: { kind: 'need', recordId: need.id } }))

    expect(history.entries[0]?.others).toEqual([
      expect.objectContaining({ name: 'Radios', href: `/responses/${responseId}` }),
    ])
  })

  test('is read for any kind of record', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const article = { title: 'News', body: 'Words', pillars: [] }
    const { articleId } = await writeArticle(db, viewer, article)
    await reviseArticle(db, viewer, articleId, 1, { ...article, pillars: ['WBCTi'] })
    await publishArticle(db, viewer, articleId, 2)

    const params = { kind: 'article', recordId: articleId }
    const { entries } = await loader(get({ db, viewer, params }))

    expect(entries.map(({ event }) => event.type)).toEqual([
      'article.published',
      'article.revised',
      'article.written',
    ])
    const account = { kind: 'account', recordId: viewer.accountId }
    expect(await loader(get({ db, viewer, params: account }))).toMatchObject({
      name: viewer.name,
      entries: [],
    })
  })

  test('is not there for what nobody recorded', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const recordId = crypto.randomUUID()

    for (const params of [
      { kind: 'response', recordId },
      { kind: 'response', recordId: 'nothing' },
      { kind: 'nothing', recordId },
    ]) {
      await expect(loader(get({ db, viewer, params }))).rejects.toMatchObject({ status: 404 })
    }
  })

  test('is for those who may read the audit', async ({ db }) => {
    const viewer = await given.account(db, 'reader')
    const params = { kind: 'response', recordId: await given.response(db) }

    await expect(loader(get({ db, viewer, params }))).rejects.toMatchObject({ status: 403 })
  })
})
