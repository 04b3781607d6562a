import { listFindings } from '@iisg/db/findings'
import { declareLink } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { FindingId } from '@iisg/domain/findings'
import { LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { linesIn } from '#app/testing/csv.ts'
import { get, post } from '#app/testing/requests.ts'
import { action as decide, loader as page } from './finding.tsx'
import { action as lookAgain, loader as queue } from './findings.tsx'
import { loader as csv } from './findings-csv.ts'

type Scene = { editor: Actor; reader: Actor; one: ResponseId; findingId: FindingId }

/** Two records of one training, found by an editor who looked again. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    // What other tests of this file have left does not count here.
    await db.updateTable('response').set({ state: 'archived' }).execute()
    await given.cycle(db)
    const editor = await given.account(db, 'editor')
    const details = {
      title: 'Workshop for officers at road crossings',
      activityTypes: ['training'],
    }
    const one = await given.response(db, details)
    await given.response(db, details)
    await lookAgain(post({ db, viewer: editor }, {}))
    const [found] = await listFindings(db, editor)
    if (!found) throw new Error('Nothing was found')
    const reader = await given.account(db, 'reader')
    await use({ editor, reader, one, findingId: found.id })
  },
})

const decision = { outcome: 'coordinated', reason: 'agreed by both', note: 'They share the venue' }

describe('the findings', () => {
  test('are listed with what narrows them, for whoever reads needs and analysis', async ({
    db,
    scene: { reader, findingId },
  }) => {
    const all = await queue(get({ db, viewer: reader }))
    expect(all).toMatchObject({ total: 1, findings: [{ id: findingId, state: 'open' }] })
    expect(all.mayDecide).toBe(false)

    const none = await queue(get({ db, viewer: reader, search: 'pillar=WBCTi' }))
    expect(none).toMatchObject({ total: 0, findings: [] })
  })

  test('leave as a file what the queue with the same filters shows', async ({
    db,
    scene: { editor, reader, one },
  }) => {
    const fileOf = async (viewer: Actor, search = '') =>
      linesIn(await (await csv(get({ db, viewer, search }))).text())

    const [headings, ...lines] = await fileOf(reader)
    expect(headings?.slice(0, 5)).toEqual([
      ...['Response', 'Other response', 'What they may be', 'Score', 'State'],
    ])
    const { findings } = await queue(get({ db, viewer: reader }))
    expect(lines.map(([title, other]) => [title, other])).toEqual(
      findings.map(({ oneTitle, otherTitle }) => [oneTitle, otherTitle]),
    )
    expect(await fileOf(reader, 'pillar=WBCTi')).toHaveLength(1)

    await db.updateTable('response').where('id', '=', one).set({ tier: 'secretariat' }).execute()
    expect(await fileOf(reader)).toHaveLength(1)
    expect(await fileOf(editor)).toHaveLength(2)
    await expect(csv(get({ db, viewer: 'public' }))).rejects.toMatchObject({ status: 403 })
  })

  test('leave out, and do not count, what names a response that somebody may not know', async ({
    db,
    scene: { editor, reader, one, findingId },
  }) => {
    await db.updateTable('response').where('id', '=', one).set({ tier: 'secretariat' }).execute()
    const params = { findingId }

    const theirs = await queue(get({ db, viewer: reader }))
    expect(theirs.total).toBe(0)
    const counts = theirs.choices.flatMap(({ choices }) => choices.map(({ count }) => count))
    expect(counts.every((count) => count === 0)).toBe(true)
    for (const opening of [
      page(get({ db, viewer: reader, params })),
      decide(post({ db, viewer: reader, params }, decision)),
    ]) {
      await expect(opening).rejects.toMatchObject({ status: 404 })
    }

    expect((await queue(get({ db, viewer: editor }))).total).toBe(1)
  })

  test('are shut to strangers, and looked at again only by whoever decides', async ({
    db,
    scene: { reader, findingId },
  }) => {
    const params = { findingId }
    for (const refused of [
      queue(get({ db, viewer: 'public' })),
      page(get({ db, viewer: 'public', params })),
      lookAgain(post({ db, viewer: reader }, {})),
      decide(post({ db, viewer: reader, params }, { ...decision, version: '1' })),
    ]) {
      await expect(refused).rejects.toMatchObject({ status: 403 })
    }
  })
})

describe('a finding', () => {
  test('is decided with a reason, and keeps what was typed without one', async ({
    db,
    scene: { editor, reader, findingId },
  }) => {
    const params = { findingId }
    const fields = { ...decision, version: '1' }
    expect(
      await decide(post({ db, viewer: editor, params }, { ...fields, reason: 'other', note: '' })),
    ).toMatchObject({
      init: { status: 422 },
      data: { problems: { note: 'Say why in your words' }, typed: { outcome: 'coordinated' } },
    })

    expect(await decide(post({ db, viewer: editor, params }, fields))).toMatchObject({
      status: 302,
    })
    expect((await page(get({ db, viewer: editor, params }))).finding).toMatchObject({
      state: 'coordinated',
      note: 'They share the venue',
    })
    // Why the Secretariat decided so is not for everybody.
    expect((await page(get({ db, viewer: reader, params }))).finding.note).toBe('')

    const stale = await decide(post({ db, viewer: editor, params }, fields))
    expect(stale).toMatchObject({
      init: { status: 422 },
      data: { typed: { note: 'They share the venue', version: '2' } },
    })
  })

  test('names the needs in common, and speaks of none that its reader may not know', async ({
    db,
    scene: { editor, reader, findingId },
  }) => {
    const { finding } = await page(get({ db, viewer: editor, params: { findingId } }))
    const need = await given.need(db)
    for (const responseId of [finding.oneId, finding.otherId]) {
      const draft = LinkDraft.parse({ responseId, strength: 'full', rationale: 'It fits' })
      await declareLink(db, 'operator', need.id, draft)
    }
    await lookAgain(post({ db, viewer: editor }, {}))
    const open = async (viewer: Actor) => {
      const [found] = (await queue(get({ db, viewer }))).findings
      return page(get({ db, viewer, params: { findingId: found?.id ?? '' } }))
    }
    expect((await open(reader)).needs).toMatchObject([{ id: need.id }])

    await db
      .updateTable('needApproval')
      .where('needId', '=', need.id)
      .set({ takenBackAt: new Date() })
      .execute()

    const theirs = await open(reader)
    expect(theirs.needs).toEqual([])
    expect(theirs.finding.parts.overlap.needs).toBe(0)
    expect(JSON.stringify(theirs)).not.toContain(need.id)
    expect((await open(editor)).needs).toMatchObject([{ id: need.id }])
  })

  test('is given to somebody who decides findings, and to nobody else', async ({
    db,
    scene: { editor, reader, findingId },
  }) => {
    const params = { findingId }
    const fields = { step: 'assign', version: '1' }
    const toReader = { ...fields, assigneeId: reader.accountId }
    expect(await decide(post({ db, viewer: editor, params }, toReader))).toMatchObject({
      init: { status: 422 },
      data: { problems: { assigneeId: 'Choose somebody who decides findings' } },
    })

    const toEditor = { ...fields, assigneeId: editor.accountId }
    expect(await decide(post({ db, viewer: editor, params }, toEditor))).toMatchObject({
      status: 302,
    })
    expect((await page(get({ db, viewer: editor, params }))).finding.assignee).toBe(editor.name)
  })
})
