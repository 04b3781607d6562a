import type { Database } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import { freezeIssue } from '@iisg/db/newsletter'
import { publishResponse, takeBackResponse } from '@iisg/db/responses'
import { test as base, given, givenNewsletter } from '@iisg/db/testing'
import { DeliveryId, IssueId } from '@iisg/domain/newsletter'
import type { ResponseId } from '@iisg/domain/responses'
import { beforeEach, describe, expect } from 'vitest'
// The preview loads it when it is first asked for, which no test should wait for.
import '@iisg/email'
import { get, type Page, post } from '#app/testing/requests.ts'
import { loader as open, action as revise } from './issue.tsx'
import { loader as list } from './issues.tsx'
import { loader as blank, action as draft } from './new-issue.tsx'
import { loader as previewPart } from './preview-part.ts'
import { loader as beforeSending, action as send } from './sending.tsx'
import { action as settle } from './settlement.ts'

const empty = { subject: 'News of November', intro: 'Dear readers' }

/** An editor, a project that everyone may see, and a draft that tells of it. */
const test = base.extend<{ projectId: ResponseId; id: IssueId; page: Page }>({
  projectId: async ({ db }, use) => {
    const id = await given.response(db, { title: 'Joint patrols with Kosovo' })
    await publishResponse(db, 'operator', id, 'public')
    await use(id)
  },
  id: async ({ db, projectId }, use) => {
    const page = { db, viewer: await given.account(db, 'editor') }
    const answer = await draft(post(page, { ...empty, 'responseIds[]': projectId }))
    await use(issueIn(answer))
  },
  page: async ({ db, id }, use) => {
    await use({ db, viewer: await given.account(db, 'editor'), params: { issueId: id } })
  },
})

beforeEach<{ db: Database }>(({ db }) => givenNewsletter.nobody(db))

describe('drafting an issue', () => {
  test('offers what is public, and keeps what was chosen', async ({ page, projectId }) => {
    expect(await open(get(page))).toMatchObject({
      data: {
        kind: 'draft',
        issue: { subject: 'News of November', responseIds: [projectId], version: 1 },
        notPublic: [],
      },
    })
    const { choices } = await blank(get(page))
    expect(choices.projects.map(({ id }) => id)).toContain(projectId)
    expect(await list(get(page))).toMatchObject([{ sending: { status: 'draft' } }])
  })

  test('lets in nothing that is not public, and keeps what was typed', async ({ db, page }) => {
    const inner = await given.response(db, { title: 'For members only' })
    await publishResponse(db, 'operator', inner, 'members')

    const problems = {
      form: 'A newsletter tells only what is public, and this is not: “For members only”',
    }
    const typed = { ...empty, version: '1', 'responseIds[]': inner }
    expect(await draft(post(page, typed))).toMatchObject({
      init: { status: 422 },
      data: { problems, typed: { subject: 'News of November' } },
    })
    expect(await revise(post(page, typed))).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems } },
    })
  })

  test('says what has been taken back since it was chosen', async ({ db, page, projectId }) => {
    await takeBackResponse(db, 'operator', projectId)

    expect(await open(get(page))).toMatchObject({
      data: { notPublic: ['Joint patrols with Kosovo*'] },
    })
  })

  test('shows the second editor both versions', async ({ page }) => {
    await revise(post(page, { ...empty, subject: 'News of December', version: '1' }))

    const second = { ...empty, subject: 'News of January', version: '1' }
    const answer = await revise(post(page, second))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { typed: { subject: 'News of January', version: '2' } },
        conflict: { conflicts: [{ label: 'Subject', theirs: 'News of December' }] },
      },
    })
  })

  test('offers older things without losing what was typed', async ({ page }) => {
    const typed = { subject: '', intro: 'Half a sentence', step: 'more' }

    expect(await draft(post({ ...page, search: 'more' }, typed))).toMatchObject({
      data: { problems: {}, typed: { intro: 'Half a sentence' } },
    })
    expect(
      await revise(post({ ...page, search: 'more' }, { ...typed, version: '1' })),
    ).toMatchObject({
      data: { refusal: { problems: {}, typed: { intro: 'Half a sentence' } } },
    })
    expect(await blank(get({ ...page, search: 'more' }))).toMatchObject({ isAll: true })
  })

  test('asks for a subject', async ({ page }) => {
    expect(await draft(post(page, { subject: '', intro: '' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { subject: 'Give the issue a subject' } },
    })
  })

  test('is for editors, and an issue that nobody drafted is not there', async ({ db, page }) => {
    const reader = { ...page, viewer: await given.account(db, 'reader') }
    for (const read of [list, blank, open, beforeSending, previewPart]) {
      await expect(read(get(reader))).rejects.toMatchObject({ status: 403 })
    }
    for (const act of [draft, revise, send, settle]) {
      await expect(act(post(reader, empty))).rejects.toMatchObject({ status: 403 })
    }
    const strange = { ...page, params: { issueId: crypto.randomUUID() } }
    await expect(open(get(strange))).rejects.toMatchObject({ status: 404 })
    await expect(send(post(strange, {}))).rejects.toMatchObject({ status: 404 })
  })
})

describe('the preview of an issue', () => {
  test('is both parts of the mail, with nothing left open', async ({ page }) => {
    for (const part of ['html', 'text']) {
      const params = { ...page.params, part }
      const mail = await (await previewPart(get({ ...page, params }))).text()

      expect(mail).toContain('News of November')
      expect(mail).toContain('Joint patrols with Kosovo*')
      expect(mail).toContain('http://public.test/newsletter')
      expect(mail).not.toContain('{{')
    }
  })

  test('has no other part', async ({ page }) => {
    const strange = { ...page, params: { ...page.params, part: 'pdf' } }

    await expect(previewPart(get(strange))).rejects.toMatchObject({ status: 404 })
  })
})

describe('sending an issue', () => {
  test('names its audience first, and happens once', async ({ db, page, id }) => {
    await givenNewsletter.subscriber(db)
    await givenNewsletter.subscriber(db, { pillars: ['WBCTi'] })
    expect(await beforeSending(get(page))).toMatchObject({
      audience: { readers: ['WBBSi'], count: 1 },
    })

    const sent = await Promise.all([1, 2, 3].map(() => send(post(page, { version: '1' }))))

    expect(sent).toMatchObject([{ status: 302 }, { status: 302 }, { status: 302 }])
    const events = (await auditEntriesOf(db, 'issue', id)).map(({ event }) => event)
    expect(events).toMatchObject([{ type: 'issue.sent', audience: 1 }, { type: 'issue.drafted' }])
    expect(await open(get(page))).toMatchObject({
      data: { kind: 'sent', issue: { sending: { status: 'preparing' } }, isUnderWay: true },
      init: { headers: { Refresh: '2' } },
    })
    await expect(beforeSending(get(page))).rejects.toMatchObject({ status: 302 })
  })

  test('waits where the issue was revised since it was read', async ({ db, page, id }) => {
    await givenNewsletter.subscriber(db)
    await revise(post(page, { ...empty, version: '1' }))

    expect(await send(post(page, { version: '1' }))).toMatchObject({
      init: { status: 422 },
      data: { because: expect.stringContaining('was revised since') },
    })
    expect(await auditEntriesOf(db, 'issue', id)).toHaveLength(2)
  })

  test('is refused to nobody, and with what was taken back', async ({ db, page, projectId }) => {
    expect(await send(post(page, { version: '1' }))).toMatchObject({
      init: { status: 422 },
      data: { because: 'Nobody who has confirmed a subscription would get it' },
    })

    await takeBackResponse(db, 'operator', projectId)
    expect(await send(post(page, { version: '1' }))).toMatchObject({
      data: { because: expect.stringContaining('“Joint patrols with Kosovo*”') },
    })
  })

  test('ends its revision: a late edit leads to its page', async ({ db, page }) => {
    await givenNewsletter.subscriber(db)
    await send(post(page, { version: '1' }))

    const late = await revise(post(page, { ...empty, version: '1' }))

    expect(late).toMatchObject({ status: 302 })
  })
})

describe('an uncertain delivery', () => {
  test('is shown with its reader, and settled once by an editor', async ({ db, page, id }) => {
    await givenNewsletter.subscriber(db, { email: 'reader@example.org' })
    await send(post(page, { version: '1' }))
    await freezeIssue(db, id, 'iisg.example', async () => ({ html: '<p>Frozen</p>', text: 'F' }))
    await db.updateTable('delivery').set({ state: 'uncertain' }).execute()

    const shown = await open(get(page))
    expect(shown).toMatchObject({
      data: {
        issue: { sending: { status: 'needs a look' } },
        unsettled: [{ email: 'reader@example.org', state: 'uncertain' }],
        isUnderWay: false,
      },
    })
    const { id: delivery } = await db.selectFrom('delivery').select('id').executeTakeFirstOrThrow()
    const params = { issueId: id, deliveryId: DeliveryId.parse(delivery) }
    await settle(post({ ...page, params }, { as: 'submitted' }))
    // Settled already, it stays as it is.
    await settle(post({ ...page, params }, { as: 'waiting' }))

    expect(await open(get(page))).toMatchObject({
      data: { issue: { sending: { status: 'submitted' } }, unsettled: [] },
    })
    const strange = settle(post({ ...page, params }, { as: 'nothing' }))
    await expect(strange).rejects.toMatchObject({ status: 404 })
  })
})

function issueIn(answer: unknown): IssueId {
  const location = answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
  return IssueId.parse(/[\w-]{36}/.exec(location)?.[0])
}
