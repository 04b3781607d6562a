import type { Database } from '@iisg/db'
import { bookkeep } from '@iisg/db/audit'
import { findNeed, listNeeds } from '@iisg/db/needs'
import { keepOrganisation } from '@iisg/db/organisations'
import { given, test } from '@iisg/db/testing'
import type { Partner } from '@iisg/domain/partners'
import { describe, expect } from 'vitest'
import { get, type Page, post } from '#app/testing/requests.ts'
import { action as edit, loader as editing } from './edit-need.tsx'
import { action as whileTyping } from './look-alikes.tsx'
import { action as state, loader as stating } from './new-need.tsx'
import { action as submit } from './submission.tsx'

const nobodys = '01970000-0000-7000-8000-000000000001'
const few = {
  title: 'Readers at every crossing',
  description: 'Old ones fail in the cold.',
  'partners[]': ['AL'],
  'kinds[]': ['operational'],
  'perspectives[]': ['prevention'],
  priority: 'high',
}

describe('the form of a need', () => {
  test('keeps all that can be told', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const customs = await institution(db, 'Customs, Albania', 'AL')
    const all = {
      ...few,
      'institutionIds[]': [customs.id],
      newInstitution: 'Border Police, Albania',
      'requestedActivityTypes[]': ['equipment', 'training'],
      targetDay: '2026-12-31',
      costAmount: '1250000.50',
      costCurrency: 'ALL',
      costOn: '2025-03-31',
      'source-0-title': 'Strategy on integrated border management',
      'source-0-category': 'national strategy',
      'source-0-link': 'https://example.org/strategy.pdf',
      'source-0-page': 'p. 42',
      'source-1-title': '',
      'source-1-category': '',
      'source-1-link': '',
      'source-1-page': '',
      widestTier: 'pillar',
      version: '1',
    }

    expect(await edit(post(pageOf(db, albania, need), all))).toMatchObject({ status: 302 })

    expect(await findNeed(db, need.id)).toMatchObject({
      institutions: [{ name: 'Border Police, Albania' }, { name: 'Customs, Albania' }],
      requestedActivityTypes: ['equipment', 'training'],
      targetDay: '2026-12-31',
      cost: { amount: '1250000.50', currency: 'ALL', on: '2025-03-31' },
      sources: [{ title: 'Strategy on integrated border management', page: 'p. 42' }],
      widestTier: 'pillar',
      version: 2,
    })
  })

  test.for([
    ['a currency that there is not', { costAmount: '5', costCurrency: 'XYZ' }, 'costCurrency'],
    ['a day in 1899', { targetDay: '1899-12-31' }, 'targetDay'],
    ['an amount without a currency', { costAmount: '5' }, 'costCurrency'],
    ['a document without its title', { 'source-0-page': '7' }, 'source-0-title'],
    ['the second document at its row', { 'source-1-title': 'Report' }, 'source-1-category'],
    ['an institution that is not theirs', { 'institutionIds[]': [nobodys] }, 'institutionIds'],
    ['an endless institution', { newInstitution: 'ж'.repeat(501) }, 'newInstitution'],
    ['a tier that a need never has', { widestTier: 'public' }, 'widestTier'],
  ] as const)(
    'refuses %s, keeps what was typed and saves nothing',
    async ([, wrong, field], { db }) => {
      const { albania, need } = await aDraft(db)
      const rows = { 'source-0-title': '', 'source-1-title': '' }
      const fields = { ...few, ...rows, ...wrong, title: 'Typed with care', version: '1' }

      const answer = await edit(post(pageOf(db, albania, need), fields))

      expect(answer).toMatchObject({
        init: { status: 422 },
        data: {
          refusal: {
            problems: { [field]: expect.any(String) },
            typed: { title: 'Typed with care' },
          },
        },
      })
      expect(await findNeed(db, need.id)).toEqual(need)
    },
  )

  test('refuses what does not say from which version it goes on', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const page = pageOf(db, albania, need)

    for (const version of ['', '1.5', 'x', '99999999999']) {
      const answers = [
        await edit(post(page, { ...few, version })),
        await submit(post(page, { version })),
      ]
      for (const answer of answers) {
        expect(answer).toMatchObject({
          init: { status: 422 },
          data: { refusal: { problems: { form: expect.any(String) } } },
        })
      }
    }
    expect(await findNeed(db, need.id)).toEqual(need)
  })

  test('grows by a row for a document, and saves nothing yet', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const fields = { ...few, 'source-0-title': 'Report', step: 'document', version: '1' }

    const answer = await edit(post(pageOf(db, albania, need), fields))

    expect(answer).toMatchObject({
      data: { refusal: { problems: {}, typed: { title: few.title, partners: ['AL'] } } },
    })
    expect(await findNeed(db, need.id)).toEqual(need)
  })

  test('offers a coordinator the own partner, pillar and authorities', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    await institution(db, 'Customs, Serbia', 'RS')
    const { cycleId } = need

    const { partners, measures } = await stating(
      get({ db, viewer: albania, search: `cycle=${cycleId}` }),
    )
    expect(partners).toEqual(['AL'])
    expect(new Set(measures.map(({ objective }) => objective.pillar))).toEqual(new Set(['WBBSi']))
    const { institutions } = await editing(get(pageOf(db, albania, need)))
    expect(institutions.every(({ partner }) => partner === 'AL')).toBe(true)
  })

  test('takes no partner that is not theirs, and no measure of another pillar', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const foreign = { ...few, 'partners[]': ['AL', 'RS'], version: '1' }
    await expect(edit(post(pageOf(db, albania, need), foreign))).rejects.toMatchObject({
      status: 403,
    })

    const elsewhere = await given.coordinator(db, 'AL', 'WBCTi')
    const fields = { ...few, cycleId: need.cycleId, measureId: need.measure.id }
    const stated = state(post({ db, viewer: elsewhere }, fields))
    await expect(stated).rejects.toMatchObject({ status: 403 })
    expect(await listNeeds(db, need.cycleId)).toHaveLength(1)
  })
})

describe('needs that sound alike', () => {
  test('are offered before one is stated twice, and stand in nobody’s way', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const page = { db, viewer: albania, search: `cycle=${need.cycleId}` }
    const fields = {
      ...few,
      title: 'Examination of documents at crossings',
      description: '',
      cycleId: need.cycleId,
      measureId: need.measure.id,
    }

    const looked = await state(
      post(page, { title: fields.title, cycleId: need.cycleId, step: 'check' }),
    )
    expect(looked).toMatchObject({ data: { looked: true, similar: [{ id: need.id }] } })
    const first = await state(post(page, fields))
    expect(first).toMatchObject({
      init: { status: 422 },
      data: {
        similar: [{ id: need.id }],
        refusal: { problems: {}, typed: { title: fields.title, kinds: ['operational'] } },
      },
    })
    expect(await listNeeds(db, need.cycleId)).toHaveLength(1)
    expect(await state(post(page, { ...fields, 'seen[]': [need.id] }))).toMatchObject({
      status: 302,
    })
    expect(await listNeeds(db, need.cycleId)).toHaveLength(2)
  })

  test('are never named to who may not know them', async ({ db }) => {
    const { need } = await aDraft(db)
    const viewer = await given.coordinator(db, 'RS')
    const typed = { title: need.title, cycleId: need.cycleId, step: 'check' }

    const looked = await state(post({ db, viewer }, typed))

    expect(looked).toMatchObject({ data: { looked: true, similar: [] } })
  })

  test('are told while one is typed, to who may know them alone', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const typed = { title: 'Examination of documents at crossings', cycleId: need.cycleId }
    const serbia = await given.coordinator(db, 'RS')

    const told = await (await whileTyping(post({ db, viewer: albania }, typed))).text()
    expect(told).toContain(`href="/needs/${need.id}"`)
    expect(told).toContain(`name="seen[]" value="${need.id}"`)
    expect(await (await whileTyping(post({ db, viewer: serbia }, typed))).text()).toBe('')
    const unread = await whileTyping(post({ db, viewer: albania }, { title: 'A' }))
    expect(await unread.text()).toBe('')
    expect(await listNeeds(db, need.cycleId)).toHaveLength(1)
  })

  test('are looked for by a title at least', async ({ db }) => {
    const { albania, need } = await aDraft(db)
    const typed = { title: ' ', cycleId: need.cycleId, step: 'check' }

    expect(await state(post({ db, viewer: albania }, typed))).toMatchObject({
      data: { looked: false, refusal: { problems: { title: 'Give the need a title' } } },
    })
  })
})

/** A coordinator before a draft of the own partner. */
async function aDraft(db: Database) {
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id, state: 'draft', partners: ['AL'] })
  return { albania: await given.coordinator(db, 'AL'), need }
}

function institution(db: Database, name: string, partner: Partner) {
  const details = { acronym: null, type: '10', iatiRef: null } as const
  return bookkeep(db, (trx) =>
    keepOrganisation(trx, { name, partner, ...details }, { kind: 'manual' }),
  )
}

function pageOf(db: Database, viewer: Page['viewer'], need: { id: string }): Page {
  return { db, viewer, params: { needId: need.id } }
}
