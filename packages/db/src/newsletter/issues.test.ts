import { type IssueDraft, IssueId } from '@iisg/domain/newsletter'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { publishArticle, writeArticle } from '../news/index.ts'
import { publishResponse, takeBackResponse } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import {
  choicesFor,
  draftIssue,
  findIssue,
  listIssues,
  notPublicAmong,
  reviseIssue,
  sendIssue,
} from './index.ts'

const empty: IssueDraft = {
  subject: 'News of November',
  intro: '',
  articleIds: [],
  eventIds: [],
  responseIds: [],
}

describe('an issue', () => {
  test('tells of nothing that is not public', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const inner = await given.response(db, { title: 'For members' })
    await publishResponse(db, editor, inner, 'members')
    const law = await given.response(db, { title: 'A law', kind: 'legal act' })
    await publishResponse(db, editor, law, 'public')
    const { articleId } = await writeArticle(db, editor, anArticle('A draft'))

    for (const chosen of [
      { responseIds: [inner] },
      { responseIds: [law] },
      { articleIds: [articleId] },
      { articleIds: [articleId], responseIds: [inner] },
    ]) {
      await expect(draftIssue(db, editor, { ...empty, ...chosen })).rejects.toThrow('not public')
    }
    const strange = [inner, articleId].map(String) as never
    expect(await notPublicAmong(db, { ...empty, responseIds: [inner], eventIds: strange })).toEqual(
      ['Something that is not there', 'Something that is not there', 'For members'],
    )
  })

  test('is offered what the public site shows, and nothing else', async ({ db, publicDb }) => {
    const editor = await given.account(db, 'editor')
    const shown = await given.response(db, { title: 'For everybody' })
    await publishResponse(db, editor, shown, 'public')
    const hidden = await given.response(db, { title: 'For members' })
    await publishResponse(db, editor, hidden, 'members')
    const { articleId } = await writeArticle(db, editor, anArticle('Published'))
    await publishArticle(db, editor, articleId, 1)
    await writeArticle(db, editor, anArticle('A draft'))
    await anEvent(db, 'public')
    await anEvent(db, 'members')

    const { articles, events, projects } = await choicesFor(db, empty, 50)

    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort()
    const published = {
      articles: await publicDb.selectFrom('article').select('id').execute(),
      events: await publicDb.selectFrom('event').select('id').execute(),
      projects: await publicDb.selectFrom('supportProject').select('id').execute(),
    }
    expect(ids(articles)).toEqual(ids(published.articles))
    expect(ids(events)).toEqual(ids(published.events))
    expect(ids(projects)).toEqual(ids(published.projects))
    expect(projects).toContainEqual({ id: shown, title: 'For everybody', donors: [], told: null })
  })

  test('is revised by one editor at a time', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { issueId } = await draftIssue(db, editor, empty)

    await reviseIssue(db, editor, issueId, 1, { ...empty, subject: 'News of December' })
    const second = reviseIssue(db, editor, issueId, 1, { ...empty, subject: 'News of January' })

    await expect(second).rejects.toThrow('changed this since')
    expect(await findIssue(db, issueId)).toMatchObject({ subject: 'News of December', version: 2 })
    expect(await auditEntriesOf(db, 'issue', issueId)).toMatchObject([
      { event: { type: 'issue.revised', changes: { subject: { after: 'News of December' } } } },
      { event: { type: 'issue.drafted' } },
    ])
  })

  test('that nobody drafted is not found', async ({ db }) => {
    expect(await findIssue(db, IssueId.parse(crypto.randomUUID()))).toBeUndefined()
  })
})

describe('sending an issue', () => {
  test('goes to whoever confirmed and stayed, once, however many editors press at once', async ({
    db,
    database,
  }) => {
    const editor = await given.account(db, 'editor')
    await subscribers(db)
    const { issueId } = await draftIssue(db, editor, empty)

    const tries = await Promise.allSettled(
      [1, 2, 3, 4].map(() => sendIssue(db, editor, issueId, 1)),
    )

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const entries = await auditEntriesOf(db, 'issue', issueId)
    expect(entries.filter(({ event }) => event.type === 'issue.sent')).toMatchObject([
      { event: { audience: 2 }, by: editor.name },
    ])
    expect(await jobsOf(database.ownerDb, issueId)).toHaveLength(1)
    expect(await findIssue(db, issueId)).toMatchObject({
      sentBy: editor.name,
      sending: { status: 'preparing' },
    })
    expect((await listIssues(db)).map(({ id }) => id)).toContain(issueId)
  })

  test('is refused where the issue was revised since it was read', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    await subscribers(db)
    const { issueId } = await draftIssue(db, editor, empty)
    await reviseIssue(db, editor, issueId, 1, { ...empty, subject: 'Other words' })

    await expect(sendIssue(db, editor, issueId, 1)).rejects.toThrow('changed this since')
  })

  test('is refused where something in it was taken back, and leaves nothing behind', async ({
    db,
    database,
  }) => {
    const editor = await given.account(db, 'editor')
    await subscribers(db)
    const responseId = await given.response(db, { title: 'Taken back' })
    await publishResponse(db, editor, responseId, 'public')
    const draft = { ...empty, responseIds: [responseId] }
    const { issueId } = await draftIssue(db, editor, draft)
    await takeBackResponse(db, editor, responseId)

    await expect(sendIssue(db, editor, issueId, 1)).rejects.toMatchObject({
      titles: ['Taken back'],
    })

    expect(await findIssue(db, issueId)).toMatchObject({ sentAt: null, version: 1 })
    expect(await jobsOf(database.ownerDb, issueId)).toEqual([])
  })

  test('ends its revision', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    await subscribers(db)
    const { issueId } = await draftIssue(db, editor, empty)
    await sendIssue(db, editor, issueId, 1)

    await expect(reviseIssue(db, editor, issueId, 2, empty)).rejects.toThrow('changed this since')
  })
})

function anArticle(title: string) {
  return { title, body: 'Words', pillars: [] }
}

async function anEvent(db: Database, tier: 'public' | 'members') {
  await db
    .insertInto('event')
    .values({
      slug: `event-${crypto.randomUUID()}`,
      title: `An event for ${tier}`,
      summary: '',
      kind: 'consultation',
      datePrecision: 'unknown',
      organisers: [],
      pillars: [],
      tier,
      provenance: '{"kind":"manual"}',
    })
    .execute()
}

/** Two who confirmed, one who did not, one who has left: for all issues of this file. */
async function subscribers(db: Database) {
  const now = new Date()
  const consent = '{}'
  await db
    .insertInto('subscriber')
    .values([
      { email: 'one@example.org', consent, confirmedAt: now },
      { email: 'two@example.org', consent, confirmedAt: now },
      { email: 'silent@example.org', consent },
      { email: 'left@example.org', consent, confirmedAt: now, unsubscribedAt: now },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function jobsOf(ownerDb: Database, issueId: string) {
  return ownerDb
    .withSchema('pgboss')
    .selectFrom('job' as 'account')
    .where('data' as 'name', '@>', JSON.stringify({ issueId }))
    .select('id')
    .execute()
}
