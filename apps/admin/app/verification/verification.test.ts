import { findResponse } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import { describe, expect } from 'vitest'
import { action as pressed } from '#app/responses/verifying.ts'
import { get, post } from '#app/testing/requests.ts'
import { action as decide, loader as look } from './decide.tsx'
import { loader as queue } from './queue.tsx'

const test = base.extend<{ editor: Actor }>({
  editor: async ({ db }, use) => {
    await use(await given.account(db, 'editor'))
  },
})

describe('verifying responses', () => {
  test('goes from one to the next, the riskiest first', async ({ db, editor }) => {
    const plain = await given.response(db, { summary: 'Told' })
    const risky = await given.response(db, { budgetAmount: '5000000', askedTier: 'public' })

    const { lines } = await queue(get({ db, viewer: editor }))
    expect(lines.map(({ id }) => id)).toEqual([risky, plain])

    const page = { db, viewer: editor, params: { responseId: risky } }
    expect(await look(get(page))).toMatchObject({ place: 1, total: 2, next: plain, own: false })
    const answer = await decide(post(page, { step: 'verify', version: '1' }))
    expect(answer).toMatchObject({ status: 302 })
    expect(answer instanceof Response && answer.headers.get('Location')).toBe(
      `/verification/${plain}?done=verified`,
    )

    const last = { ...page, params: { responseId: plain } }
    const back = await decide(
      post(last, { step: 'return', version: '1', 'reasons[]': ['dates'], note: 'Until when?' }),
    )
    expect(back instanceof Response && back.headers.get('Location')).toBe('/verification')
    expect(await findResponse(db, plain)).toMatchObject({
      state: 'returned',
      handling: { returnedReasons: ['dates'], returnedNote: 'Until when?' },
    })
  })

  test('asks for a reason, and keeps the note that was typed', async ({ db, editor }) => {
    const id = await given.response(db)
    const page = { db, viewer: editor, params: { responseId: id } }

    expect(await decide(post(page, { step: 'return', note: 'Hm' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { reasons: 'Choose at least one reason' }, typed: { note: 'Hm' } },
    })
    expect(
      await decide(post(page, { step: 'return', 'reasons[]': ['other'], note: '' })),
    ).toMatchObject({ data: { problems: { note: 'Say what the other reason is' } } })
  })

  test('is of what was read: what was revised since is not verified unseen', async ({
    db,
    editor,
  }) => {
    const id = await given.response(db)
    const page = { db, viewer: editor, params: { responseId: id } }
    const { version } = await look(get(page))
    const columns = { title: 'Another one', version: version + 1 }
    await db.updateTable('response').where('id', '=', id).set(columns).execute()

    for (const read of [String(version), '']) {
      expect(await decide(post(page, { step: 'verify', version: read }))).toMatchObject({
        init: { status: 422 },
        data: { problems: { decision: expect.stringMatching(/revised since you opened/) } },
      })
      await expect(pressed(post(page, { version: read }))).rejects.toMatchObject({ status: 409 })
    }
    expect(await findResponse(db, id)).toMatchObject({ state: 'submitted' })
    const now = String((await look(get(page))).version)
    expect(await pressed(post(page, { version: now }))).toMatchObject({ status: 302 })
  })

  test('is for somebody else than who handed it in', async ({ db, editor }) => {
    const id = await given.response(db)
    await db
      .updateTable('response')
      .where('id', '=', id)
      .set({ submittedBy: editor.accountId })
      .execute()
    const page = { db, viewer: editor, params: { responseId: id } }

    expect(await look(get(page))).toMatchObject({ own: true })
    expect(await decide(post(page, { step: 'verify' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { decision: expect.stringMatching(/another editor/i) } },
    })
    expect(await findResponse(db, id)).toMatchObject({ state: 'submitted' })
  })

  test('is for the Secretariat', async ({ db }) => {
    const id = await given.response(db)
    for (const viewer of [await given.coordinator(db, 'AL'), await given.account(db, 'auditor')]) {
      const page = { db, viewer, params: { responseId: id } }
      await expect(queue(get(page))).rejects.toMatchObject({ status: 403 })
      await expect(look(get(page))).rejects.toMatchObject({ status: 403 })
      await expect(decide(post(page, { step: 'verify' }))).rejects.toMatchObject({ status: 403 })
    }
  })
})
