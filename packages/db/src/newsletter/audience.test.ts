import { beforeEach, describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { publishResponse } from '../responses/index.ts'
import { given, givenNewsletter, test } from '../testing/index.ts'
import { audienceOf, draftIssue, findIssue, freezeIssue, sendIssue } from './index.ts'

beforeEach<{ db: Database }>(({ db }) => givenNewsletter.nobody(db))

describe('the audience of an issue', () => {
  test('is told before it is sent as it is counted then, whatever it is about', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    await givenNewsletter.subscriber(db)
    await givenNewsletter.subscriber(db, { pillars: ['WBBSi', 'WBCTi'] })
    await givenNewsletter.subscriber(db, { pillars: ['WBCSCi'] })
    await givenNewsletter.subscriber(db, { confirmedAt: null })
    const responseId = await given.response(db, { pillars: ['WBBSi'] })
    await publishResponse(db, editor, responseId, 'public')

    for (const [responseIds, expected] of [
      [[], { readers: 'everyone', count: 3 }],
      [[responseId], { readers: ['WBBSi'], count: 2 }],
    ] as const) {
      const chosen = { articleIds: [], eventIds: [], responseIds: [...responseIds] }
      expect(await audienceOf(db, chosen)).toEqual(expected)

      const draft = { subject: 'News', intro: '', ...chosen }
      const { issueId } = await draftIssue(db, editor, draft)
      expect(await sendIssue(db, editor, issueId, 1)).toMatchObject({ audience: expected.count })
      await freezeIssue(db, issueId, 'iisg.example', async () => ({ html: '<p/>', text: 'News' }))

      expect((await findIssue(db, issueId))?.sending).toMatchObject({ total: expected.count })
    }
  })

  test('must not be empty for an issue to be sent', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    await givenNewsletter.subscriber(db, { confirmedAt: null })
    const draft = { subject: 'News', intro: '', articleIds: [], eventIds: [], responseIds: [] }
    const { issueId } = await draftIssue(db, editor, draft)

    await expect(sendIssue(db, editor, issueId, 1)).rejects.toThrow('Nobody would get this issue')
    expect(await findIssue(db, issueId)).toMatchObject({ sentAt: null })
  })
})
