import { listFindings } from '@iisg/db/findings'
import { declareLink, findResponse } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { FindingId } from '@iisg/domain/findings'
import type { NeedRecord } from '@iisg/domain/needs'
import { LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { loader as coverage } from '#app/coverage/coverage.tsx'
import { loader as responsePage } from '#app/responses/response.tsx'
import { loader as responses } from '#app/responses/responses.tsx'
import { get, post } from '#app/testing/requests.ts'
import { action as decide, loader as findingPage } from './finding.tsx'
import { action as lookAgain } from './findings.tsx'
import { action as merge, loader as page } from './merge.tsx'

type Scene = {
  editor: Actor
  need: NeedRecord
  kept: ResponseId
  other: ResponseId
  params: { findingId: FindingId }
}

/** One course that was recorded twice, verified once, and linked twice to one need. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    // What other tests of this file have left does not count here.
    await db
      .updateTable('response')
      .where('state', '<>', 'merged')
      .set({ state: 'archived' })
      .execute()
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const need = await given.need(db, { cycleId: cycle.id })
    await given.finalisedTasks(db, cycle, 'AL')
    const details = { title: 'Course at road crossings', activityTypes: ['training'] }
    const other = await given.response(db, { ...details, place: 'Durrës', budgetAmount: '900' })
    const kept = await given.response(db, details)
    await db.updateTable('response').where('id', '=', kept).set({ state: 'verified' }).execute()
    for (const responseId of [kept, other]) {
      const draft = LinkDraft.parse({ responseId, strength: 'partial', rationale: 'It fits' })
      await declareLink(db, 'operator', need.id, draft)
    }
    await lookAgain(post({ db, viewer: editor }, {}))
    const found = (await listFindings(db, editor, { state: 'open' })).find(
      ({ oneId, otherId }) => [oneId, otherId].includes(kept) && [oneId, otherId].includes(other),
    )
    if (!found) throw new Error('Nothing was found')
    await use({ editor, need, kept, other, params: { findingId: found.id } })
  },
})

/** The form as the page sends it. */
async function formOf({ db, viewer, params }: Parameters<typeof get>[0]) {
  const { about, pair, proposed } = await page(get({ db, viewer, params: params ?? {} }))
  const [one, other] = pair
  return {
    step: 'merge',
    version: String(about.version),
    oneVersion: String(one.version),
    otherVersion: String(other.version),
    keepId: proposed?.id ?? '',
    seen: proposed?.id ?? '',
  }
}

describe('saying that two records are one', () => {
  test('shows first which is kept and why, and what that does to each need', async ({
    db,
    scene: { editor, need, kept, other, params },
  }) => {
    const { proposed } = await page(get({ db, viewer: editor, params }))

    expect(proposed).toMatchObject({
      id: kept,
      because: 'It is verified, and the other is not.',
      shown: {
        other: { id: other },
        offered: [
          { field: 'place', label: 'Place', value: 'Durrës' },
          { field: 'budgets', label: 'Budgets', value: expect.stringContaining('900') },
        ],
        money: expect.stringContaining('counts no longer. The kept one tells of none'),
        links: [{ need: { code: need.code }, becomes: 'left out', strength: 'partial' }],
      },
    })
    const cell = proposed?.shown.cells.find(({ partner }) => partner === 'AL')
    // Two halves at once cover three quarters, half of the cycle; one covers half.
    expect(cell).toMatchObject({ before: { coverage: 0.375 }, after: { coverage: 0.25 } })
    const { matrix } = await coverage(get({ db, viewer: editor }))
    expect(JSON.stringify(matrix)).toContain('0.375')
  })

  test('is kept once it is confirmed, and every page tells of one', async ({
    db,
    scene: { editor, kept, other, params },
  }) => {
    const fields = await formOf({ db, viewer: editor, params })

    expect(await merge(post({ db, viewer: editor, params }, fields))).toMatchObject({ status: 302 })

    const { matrix } = await coverage(get({ db, viewer: editor }))
    expect(JSON.stringify(matrix)).not.toContain('0.375')
    const { lines } = await responses(get({ db, viewer: editor, search: 'q=road+crossings' }))
    expect(lines.map(({ id }) => id)).not.toContain(other)
    const { finding } = await findingPage(get({ db, viewer: editor, params }))
    expect(finding).toMatchObject({ state: 'merged', decidedBy: editor.name })
    const gone = await responsePage(get({ db, viewer: editor, params: { responseId: other } }))
    expect(gone).toMatchObject({ under: { kept: { id: kept } }, mayRevise: false, moves: [] })
    const stays = await responsePage(get({ db, viewer: editor, params: { responseId: kept } }))
    expect(stays.also).toMatchObject([{ id: other, findingId: params.findingId }])
  })

  test('is not confirmed unseen: another choice is shown first, and taken only if it is ticked', async ({
    db,
    scene: { editor, kept, params },
  }) => {
    const fields = await formOf({ db, viewer: editor, params })
    const ticked = { ...fields, 'take[]': ['place'] }

    const shown = await merge(post({ db, viewer: editor, params }, ticked))
    expect(shown).toMatchObject({
      init: { status: 200 },
      data: { shown: { taken: ['place'] }, refusal: { problems: {}, typed: { take: ['place'] } } },
    })
    expect(await findResponse(db, kept)).toMatchObject({ place: '' })

    const seen = { ...ticked, seen: `${kept} place` }
    expect(await merge(post({ db, viewer: editor, params }, seen))).toMatchObject({ status: 302 })
    expect(await findResponse(db, kept)).toMatchObject({ place: 'Durrës' })
  })

  test('is refused with what has to be mended, and what was typed stays', async ({
    db,
    scene: { editor, kept, other, params },
  }) => {
    const fields = { ...(await formOf({ db, viewer: editor, params })), note: 'As both say' }
    const send = (told: object) =>
      merge(post({ db, viewer: editor, params }, { ...fields, ...told }))

    expect(await send({ keepId: params.findingId })).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { keepId: 'Choose which record is kept' } } },
    })
    expect(await send({ oneVersion: '99' })).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { form: expect.stringContaining('has changed') },
          typed: { note: 'As both say' },
        },
      },
    })
    await db
      .insertInto('responseKinship')
      .values({ responseId: other, kind: 'parent', otherId: kept })
      .execute()
    expect(await send({})).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { problems: { form: expect.stringContaining('is recorded as a part of') } },
      },
    })
  })

  test('is taken back as a whole, and nothing else can be said of it before', async ({
    db,
    scene: { editor, other, params },
  }) => {
    await merge(post({ db, viewer: editor, params }, await formOf({ db, viewer: editor, params })))
    const { about, merged } = await page(get({ db, viewer: editor, params }))
    expect(merged).toMatchObject({ id: other })
    const version = String(about.version)
    const word = { outcome: 'dismissed', reason: 'other work', note: '', version }
    expect(await decide(post({ db, viewer: editor, params }, word))).toMatchObject({
      init: { status: 422 },
    })

    const parted = await merge(post({ db, viewer: editor, params }, { step: 'part', version }))

    expect(parted).toMatchObject({ status: 302 })
    expect(await findResponse(db, other)).toMatchObject({ state: 'submitted' })
    const { finding } = await findingPage(get({ db, viewer: editor, params }))
    expect(finding).toMatchObject({ state: 'open', decidedBy: null })
  })

  test('is for whoever decides findings and may know both', async ({
    db,
    scene: { editor, other, params },
  }) => {
    const fields = await formOf({ db, viewer: editor, params })
    const reader = await given.account(db, 'reader')
    await expect(page(get({ db, viewer: reader, params }))).rejects.toMatchObject({ status: 403 })
    await expect(merge(post({ db, viewer: reader, params }, fields))).rejects.toMatchObject({
      status: 403,
    })

    await db.updateTable('response').where('id', '=', other).set({ tier: 'secretariat' }).execute()
    await expect(page(get({ db, viewer: reader, params }))).rejects.toMatchObject({ status: 404 })
    await expect(merge(post({ db, viewer: reader, params }, fields))).rejects.toMatchObject({
      status: 404,
    })
  })
})
