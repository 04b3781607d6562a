import { auditEntriesOf } from '@iisg/db/audit'
import { declareLink, findResponse, publishResponse } from '@iisg/db/responses'
import { freezeCycle, sealKeyOf } from '@iisg/db/snapshots'
import { test as base, given, type TestDatabase } from '@iisg/db/testing'
import type { LinkDraft, ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { type Fields, get, type Page, post } from '#app/testing/requests.ts'
import { action as edit, loader as editForm } from './edit-response.tsx'
import { action as confirm } from './pillars.tsx'
import { loader as publication, action as publish } from './publication.tsx'
import { loader as show } from './response.tsx'
import { loader as list } from './responses.tsx'
import { loader as csv } from './responses-csv.ts'
import { action as takeBack } from './withdrawal.ts'

/** An editor on the page of a response. */
const test = base.extend<{ id: ResponseId; page: Page }>({
  id: async ({ db }, use) => {
    await use(await given.response(db, { title: 'Radios for the border police' }))
  },
  page: async ({ db, id }, use) => {
    await use({ db, viewer: await given.account(db, 'editor'), params: { responseId: id } })
  },
})

describe('the list of responses', () => {
  test('is searched in any script, filtered by its address, and counted', async ({ db, page }) => {
    await given.response(db, { title: 'Обука граничне полиције', partners: ['RS'] })
    await given.response(db, { title: 'Obuka granične policije', kind: 'light event' })

    const found = await list(get({ ...page, search: 'q=granicne+policije&kind=light+event' }))

    expect(found).toMatchObject({
      total: 1,
      lines: [{ title: 'Obuka granične policije' }],
      counts: { kind: { 'support project': 1, 'light event': 1 }, partner: { AL: 1, MK: 1 } },
    })
  })

  test('is that of a cycle, and of a frozen one as it was', async ({ db, page, id }) => {
    const need = await given.need(db)
    await declareLink(db, 'operator', need.id, linkOf(id))
    await given.response(db, { title: 'Linked to nothing' })
    const admin = await given.account(db, 'admin')
    const asked = { ...page, search: `cycle=${need.cycleId}` }

    expect(await list(get(asked))).toMatchObject({ total: 1, mayRecord: true })

    await freezeCycle(db, admin, sealKeyOf('a secret of this test'), need.cycleId)
    await db.updateTable('response').set({ title: 'Told anew' }).where('id', '=', id).execute()

    expect(await list(get(asked))).toMatchObject({
      total: 1,
      lines: [{ title: 'Radios for the border police' }],
      counts: { partner: { AL: 1, MK: 1 } },
      of: { frozen: { by: admin.name }, isClosed: true },
      mayRecord: false,
    })
    const file = await csv(get(asked))
    expect(await file.text()).toContain('Radios for the border police')
    expect(await list(get({ ...page, search: '' }))).toMatchObject({ of: undefined })
  })

  test('is not there of a cycle that there is not', async ({ page }) => {
    for (const cycle of ['x', crypto.randomUUID()]) {
      await expect(list(get({ ...page, search: `cycle=${cycle}` }))).rejects.toMatchObject({
        status: 404,
      })
    }
  })

  test('leaves out what makes no sense in its address', async ({ page }) => {
    const { query } = await list(get({ ...page, search: 'pillar=Nothing&page=zero&status=closed' }))

    expect(query).toEqual({ status: 'closed' })
  })

  test('leads back to its last page from one beyond', async ({ page }) => {
    const beyond = list(get({ ...page, search: 'page=4000' }))

    await expect(beyond).rejects.toMatchObject({ status: 302 })
  })

  test('tells a reader nothing of how far a record is on its way', async ({ db }) => {
    const viewer = await given.account(db, 'reader')
    const { query, showsState } = await list(get({ db, viewer, search: 'state=draft' }))

    expect(query).toEqual({})
    expect(showsState).toBe(false)
  })
})

describe('the page of a response', () => {
  test('shows an editor all, with the needs that it meets', async ({ db, page, id }) => {
    const need = await given.need(db)
    await declareLink(db, 'operator', need.id, linkOf(id))

    expect(await show(get(page))).toMatchObject({
      told: { title: 'Radios for the border police', state: 'submitted' },
      needs: [{ code: need.code, strength: 'full' }],
      mayRevise: true,
    })
  })

  test('keeps from a reader what is not theirs to know', async ({ db, page, id }) => {
    const reader = { ...page, viewer: await given.account(db, 'reader') }
    const secret = await given.need(db, { tier: 'secretariat' })
    await declareLink(db, 'operator', secret.id, linkOf(id))

    const shown = await show(get(reader))

    expect(shown.told).not.toHaveProperty('state')
    expect(shown.told).not.toHaveProperty('provenance')
    expect(shown).toMatchObject({ needs: [], mayRevise: false, mayPublish: false })
    await keepToSecretariat(db, id)
    await expect(show(get(reader))).rejects.toMatchObject({ status: 404 })
  })

  test('is not there for what nobody recorded', async ({ page }) => {
    for (const responseId of [crypto.randomUUID(), 'nothing']) {
      const strange = show(get({ ...page, params: { responseId } }))
      await expect(strange).rejects.toMatchObject({ status: 404 })
    }
  })

  test('suggests pillars with the sectors and the words that speak for them', async ({
    db,
    page,
    id,
  }) => {
    const sectors = [
      { responseId: id, vocabulary: '1', code: '15130', share: '60' },
      { responseId: id, vocabulary: '99', code: 'X', share: null },
    ]
    await db.insertInto('responseSector').values(sectors).execute()
    const summary = 'Мобилне патроле'
    await db.updateTable('response').where('id', '=', id).set({ summary }).execute()

    expect(await show(get(page))).toMatchObject({
      reasons: {
        WBCTi: [],
        WBCSCi: ['15130 Development of law and justice (60%)'],
        WBBSi: [
          '15130 Development of law and justice (60%)',
          expect.stringMatching(/^its words, which name .*patrols/),
        ],
      },
    })
  })
})

describe('revising a response', () => {
  test('keeps what was changed, and tells it field by field', async ({ db, page, id }) => {
    const answer = await edit(post(page, { ...(await formOf(page)), title: 'Better radios' }))

    expect(answer).toMatchObject({ status: 302 })
    const [entry] = await auditEntriesOf(db, 'response', id)
    expect(entry?.event).toMatchObject({
      type: 'response.revised',
      changes: { title: { before: 'Radios for the border police', after: 'Better radios' } },
    })
  })

  test('shows the second editor both versions, and loses neither', async ({ db, page, id }) => {
    const opened = await formOf(page)
    await edit(post(page, { ...opened, title: 'Title of the first', summary: 'First' }))

    const typed = { ...opened, title: 'Title of the second', 'partners[]': ['AL', 'XK'] }
    const answer = await edit(post(page, typed))

    const by = page.viewer === 'public' ? '' : page.viewer.name
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { typed: { title: 'Title of the second', version: '2' } },
        conflict: {
          by,
          conflicts: [
            { label: 'Title', theirs: 'Title of the first', yours: 'Title of the second' },
            { label: 'Summary', theirs: 'First', yours: 'none' },
            { label: 'Partners', theirs: 'Albania, North Macedonia', yours: 'Albania, Kosovo*' },
          ],
        },
      },
    })
    expect(await findResponse(db, id)).toMatchObject({ title: 'Title of the first' })

    // To save again is to choose one's own version.
    expect(await edit(post(page, { ...typed, version: '2' }))).toMatchObject({ status: 302 })
    expect(await findResponse(db, id)).toMatchObject({ title: 'Title of the second' })
  })

  test('keeps the version that was read through a refusal', async ({ page }) => {
    const opened = await formOf(page)
    await edit(post(page, { ...opened, title: 'Title of the first' }))

    const answer = await edit(post(page, { ...opened, title: '' }))

    expect(answer).toMatchObject({ data: { refusal: { typed: { version: '1' } } } })
  })
})

describe('confirming pillars', () => {
  test('is an editor’s word, and stands in the history', async ({ db, page, id }) => {
    await confirm(post(page, { 'pillars[]': ['WBCTi', 'WBCSCi'] }))

    expect(await findResponse(db, id)).toMatchObject({
      pillars: [
        { pillar: 'WBCSCi', confirmed: true },
        { pillar: 'WBCTi', confirmed: true },
      ],
    })
    const [entry] = await auditEntriesOf(db, 'response', id)
    expect(entry?.event).toMatchObject({ type: 'response.pillars confirmed' })
  })

  test('asks for one at least', async ({ page }) => {
    expect(await confirm(post(page, {}))).toMatchObject({
      init: { status: 422 },
      data: { problems: { pillars: 'Choose at least one pillar' } },
    })
  })
})

describe('publishing a response', () => {
  test('says first what the public will see, then shows it', async ({ page, publicDb, id }) => {
    const { brief, version } = await publication(get(page))
    expect(brief.sentence).toBe(
      '“Radios for the border police”, paid by somebody who is not recorded, carried out by somebody who is not recorded, for Albania and North Macedonia, under WBBSi, running, 1 January 2025 to 31 December 2025.',
    )

    await publish(post(page, { tier: 'public', version: String(version) }))

    const shown = publicDb.selectFrom('supportProject').where('id', '=', id).select('title')
    expect(await shown.execute()).toHaveLength(1)

    await takeBack(post(page, {}))
    // Pressed twice, it is still taken back.
    await takeBack(post(page, {}))
    expect(await shown.execute()).toEqual([])
  })

  test('goes to members or to everyone, and to nobody else', async ({ page }) => {
    expect(await publish(post(page, { tier: 'secretariat' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { tier: 'Choose who may see it' } },
    })
  })

  test('is for editors', async ({ db, page }) => {
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    for (const act of [publish, takeBack, confirm, edit]) {
      await expect(act(post(reader, { tier: 'public' }))).rejects.toMatchObject({ status: 403 })
    }
  })

  test('warns where no pillar is confirmed', async ({ db, page, id }) => {
    await db
      .updateTable('responsePillar')
      .where('responseId', '=', id)
      .set({ confirmed: false })
      .execute()

    expect((await publication(get(page))).brief.warning).toMatch(/No pillar is confirmed/)
  })
})

function linkOf(responseId: ResponseId): LinkDraft {
  return { responseId, strength: 'full', aspects: [], covers: [], allocation: null, rationale: '' }
}

type Db = TestDatabase['db']

async function keepToSecretariat(db: Db, id: ResponseId) {
  await publishResponse(db, 'operator', id, 'secretariat')
}

/** The form of a response as it was opened, field by field. */
async function formOf(page: Page): Promise<Fields> {
  const { stored } = await editForm(get(page))
  const { draft, version } = stored
  return {
    version: String(version),
    title: draft.title,
    kind: draft.kind,
    summary: draft.summary,
    status: draft.status,
    plannedStart: draft.plannedStart ?? '',
    plannedEnd: draft.plannedEnd ?? '',
    actualStart: draft.actualStart ?? '',
    actualEnd: draft.actualEnd ?? '',
    'partners[]': draft.partners,
    'pillars[]': draft.pillars,
    budgetAmount: draft.budgetAmount ?? '',
    budgetCurrency: draft.budgetCurrency,
    budgetStatus: draft.budgetStatus,
  }
}
