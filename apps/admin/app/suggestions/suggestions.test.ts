import { auditEntriesOf } from '@iisg/db/audit'
import { test as base, given } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { Need } from '@iisg/domain/needs'
import type { ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { loader as needsForResponse } from '#app/links/needs-for-response.tsx'
import { action as declare } from '#app/links/new-link.tsx'
import { loader as needPage } from '#app/needs/need.tsx'
import { get, post } from '#app/testing/requests.ts'
import { action as dismiss, loader as dismissing } from './dismissal.tsx'
import { loader as suggestions } from './suggestions.tsx'

type Scene = { editor: Actor; need: Need; responseId: ResponseId; search: string }

/** A need, a response that nobody has linked to it, and an editor. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db)
    const title = 'Tools for the examination of documents at crossings'
    const responseId = await given.response(db, { title })
    await use({ editor, need, responseId, search: `cycle=${need.cycleId}` })
  },
})

describe('a suggested link', () => {
  test('stands on the need, on the response and among all, and counts for nothing', async ({
    db,
    scene: { editor, need, responseId, search },
  }) => {
    const found = { needId: need.id, responseId }

    const among = await suggestions(get({ db, viewer: editor, search }))
    expect(among.suggestions).toContainEqual(expect.objectContaining(found))
    const page = await needPage(get({ db, viewer: editor, params: { needId: need.id } }))
    expect(page.suggestions).toContainEqual(expect.objectContaining(found))
    expect(page.links).toEqual([])
    const ofResponse = await needsForResponse(
      get({ db, viewer: editor, params: { responseId }, search }),
    )
    expect(ofResponse.suggestions).toContainEqual(expect.objectContaining(found))
    expect(ofResponse.needs).toMatchObject([{ id: need.id, linked: false, answers: [], hidden: 0 }])
  })

  test('is gone once it is declared, and then tells who answers the need', async ({
    db,
    scene: { editor, need, responseId, search },
  }) => {
    const params = { needId: need.id }
    await declare(
      post({ db, viewer: editor, params }, { responseId, strength: 'full', rationale: '' }),
    )

    const all = (await suggestions(get({ db, viewer: editor, search }))).suggestions
    expect(all.filter((each) => each.responseId === responseId)).toEqual([])
    const other = await given.response(db, { title: 'Another', budgetAmount: '1000' })
    const { needs } = await needsForResponse(
      get({ db, viewer: editor, params: { responseId: other }, search }),
    )
    expect(needs[0]?.answers).toMatchObject([
      { covered: ['AL', 'MK'], money: { status: 'no amount' } },
    ])
  })

  test('says where it may be what is linked already, recorded twice', async ({ db, scene }) => {
    const { editor, need, responseId, search } = scene
    const link = { responseId, strength: 'full', rationale: '' }
    await declare(post({ db, viewer: editor, params: { needId: need.id } }, link))
    const title = 'Tools for the examination of documents at the crossings'
    const again = await given.response(db, { title })

    const { suggestions: all } = await suggestions(get({ db, viewer: editor, search }))

    expect(all.find((each) => each.responseId === again)?.twin).toMatchObject({ id: responseId })
  })

  test('is dismissed with a reason, and comes back only when the need has changed', async ({
    db,
    scene: { editor, need, responseId, search },
  }) => {
    const params = { needId: need.id, responseId }
    const refused = await dismiss(
      post({ db, viewer: editor, params }, { reason: 'other', note: '' }),
    )
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: { problems: { note: 'Say why it is no link' }, typed: { reason: 'other' } },
    })

    const fields = { reason: 'too small', note: 'Ten lamps' }
    expect(await dismiss(post({ db, viewer: editor, params }, fields))).toMatchObject({
      status: 302,
    })

    const isThere = async () => {
      const { suggestions: all } = await suggestions(get({ db, viewer: editor, search }))
      return all.some((each) => each.responseId === responseId)
    }
    expect(await isThere()).toBe(false)
    for (const [kind, id] of [
      ['need', need.id],
      ['response', responseId],
    ] as const) {
      const [entry] = await auditEntriesOf(db, kind, id)
      expect(entry?.event).toMatchObject({ type: 'suggestion.dismissed', reason: 'too small' })
    }
    await expect(dismissing(get({ db, viewer: editor, params }))).rejects.toMatchObject({
      status: 404,
    })

    await db
      .updateTable('need')
      .set({ description: 'Officers examine documents in seconds' })
      .where('id', '=', need.id)
      .execute()
    expect(await isThere()).toBe(true)
  })

  test('is shown to those alone who could declare it', async ({ db, scene }) => {
    const { need, responseId, search } = scene
    const albania = await given.coordinator(db, 'AL')
    const theirs = await given.response(db, {
      reporter: 'AL',
      title: 'Own tools to examine documents at road crossings',
    })

    const { suggestions: all } = await suggestions(get({ db, viewer: albania, search }))
    expect(all.map((each) => each.responseId)).toEqual([theirs])
    const params = { needId: need.id, responseId }
    await expect(dismissing(get({ db, viewer: albania, params }))).rejects.toMatchObject({
      status: 404,
    })
    const reader = await given.account(db, 'reader')
    await expect(suggestions(get({ db, viewer: reader, search }))).rejects.toMatchObject({
      status: 403,
    })
  })
})
