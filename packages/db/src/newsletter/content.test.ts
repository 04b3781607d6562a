import { describe, expect } from 'vitest'
import { publishArticle, writeArticle } from '../news/index.ts'
import { publishResponse, takeBackResponse } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import { draftIssue, findIssue, recordsOf } from './index.ts'

describe('what an issue tells', () => {
  test('is as much as anyone may know, even of what was taken back after it was chosen', async ({
    db,
  }) => {
    const editor = await given.account(db, 'editor')
    const stays = await given.response(db, { title: 'Stays', summary: 'For members' })
    const goes = await given.response(db, { title: 'Goes' })
    for (const id of [stays, goes]) await publishResponse(db, editor, id, 'public')
    const written = await writeArticle(db, editor, { title: 'News', body: 'Words', pillars: [] })
    await publishArticle(db, editor, written.articleId, 1)
    const { issueId } = await draftIssue(db, editor, {
      subject: 'November',
      intro: 'Dear readers',
      articleIds: [written.articleId],
      eventIds: [],
      responseIds: [stays, goes],
    })
    await takeBackResponse(db, editor, goes)

    const issue = await findIssue(db, issueId)
    const records = issue && (await recordsOf(db, issue))

    expect(records).toEqual({
      subject: 'November',
      intro: 'Dear readers',
      articles: [{ slug: 'news', title: 'News', body: 'Words' }],
      events: [],
      projects: [
        {
          id: stays,
          title: 'Stays',
          donors: [],
          implementers: [],
          partners: ['AL', 'MK'],
          regional: false,
          from: '2025-01-01',
          until: '2025-12-31',
        },
      ],
      demonstration: false,
    })
  })

  test('says so where some of it was invented', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const responseId = await given.response(db)
    await publishResponse(db, editor, responseId, 'public')
    await db
      .updateTable('response')
      .where('id', '=', responseId)
      .set({ provenance: '{"kind":"demonstration"}' })
      .execute()

    const chosen = { articleIds: [], eventIds: [], responseIds: [responseId] }
    const records = await recordsOf(db, { subject: 'November', intro: '', ...chosen })

    expect(records.demonstration).toBe(true)
  })
})
