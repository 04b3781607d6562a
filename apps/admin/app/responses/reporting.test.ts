import { findResponse, knownTo, publishResponse, recordResponse } from '@iisg/db/responses'
import { test as base, given, type TestDatabase } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { Organisation } from '@iisg/domain/organisations'
import { draftOfEntry, QuickEntry, ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { type Fields, get, post } from '#app/testing/requests.ts'
import { action as tellUse, loader as useForm } from './after-use.tsx'
import { action as archive } from './archiving.ts'
import { action as confirm } from './confirmation.ts'
import { action as changeDetails, loader as detailsForm } from './details-page.tsx'
import { action as edit, loader as editForm } from './edit-response.tsx'
import { action as recordEvents } from './events.tsx'
import { action as whileTyping } from './look-alikes.tsx'
import { action as confirmPillars } from './pillars.tsx'
import { loader as publication, action as publish } from './publication.tsx'
import { action as quick } from './quick.tsx'
import { loader as show } from './response.tsx'
import { loader as list } from './responses.tsx'
import { loader as csv } from './responses-csv.ts'
import { action as restore } from './restoration.ts'
import { action as sendBack } from './returning.tsx'
import { action as submit } from './submission.ts'
import { action as verify } from './verifying.ts'
import { loader as versions } from './versions.tsx'
import { action as takeBack } from './withdrawal.ts'

type Db = TestDatabase['db']

/** A member that reports, and somebody who does it. */
const test = base.extend<{ member: Organisation; contributor: Actor; entry: Fields }>({
  member: async ({ db }, use) => {
    await use(await given.organisation(db))
  },
  contributor: async ({ db, member }, use) => {
    await use(await given.contributor(db, member.id))
  },
  entry: async ({ member }, use) => {
    await use({
      reporter: member.id,
      'pillars[]': ['WBBSi'],
      title: `Radios ${crypto.randomUUID()}`,
      kind: 'support project',
      'partners[]': ['AL', 'XK'],
      from: '2026-01-01',
      until: '2027-12-31',
      implementersSearch: '',
      step: 'save',
    })
  },
})

describe('recording in five fields', () => {
  test('makes a draft that only its reporter and the Secretariat know', async ({
    db,
    contributor,
    entry,
  }) => {
    const id = idIn(await quick(post({ db, viewer: contributor }, entry)))

    expect(await findResponse(db, id)).toMatchObject({
      state: 'draft',
      tier: 'secretariat',
      reporter: { kind: 'organisation' },
      partners: [{ partner: 'AL' }, { partner: 'XK' }],
    })
    const page = { db, params: { responseId: id } }
    const { told, completeness } = await show(get({ ...page, viewer: contributor }))
    expect(told).toMatchObject({ state: 'draft' })
    expect(completeness?.missing.map(({ field }) => field).slice(0, 3)).toEqual([
      'summary',
      'who',
      'activityTypes',
    ])
    const { ours } = await list(get({ db, viewer: contributor }))
    expect(ours).toMatchObject({ total: 1, lines: [{ id, state: 'draft', told: { score: 14 } }] })
  })

  test('is only for those that somebody records for', async ({ db, contributor, entry }) => {
    const stranger = await given.organisation(db)
    const attempts = [
      [{ ...entry, reporter: stranger.id }, 'reporter'],
      [{ ...entry, reporter: 'AL' }, 'reporter'],
      [{ ...entry, reporter: 'secretariat' }, 'reporter'],
      [{ ...entry, 'pillars[]': ['WBBSi', 'WBCTi'] }, 'pillars'],
    ] as const
    for (const [fields, field] of attempts) {
      expect(await quick(post({ db, viewer: contributor }, fields))).toMatchObject({
        init: { status: 422 },
        data: {
          refusal: {
            problems: { [field]: expect.stringMatching(/./) },
            typed: { title: entry.title },
          },
        },
      })
    }
    expect(await titlesKnownTo(db, contributor)).toEqual([])
  })

  test('is handed in once it tells enough, and not before', async ({ db, contributor, entry }) => {
    const id = idIn(await quick(post({ db, viewer: contributor }, entry)))
    const page = { db, viewer: contributor, params: { responseId: id } }

    expect(await submit(post(page, {}))).toMatchObject({ status: 302 })
    expect(await findResponse(db, id)).toMatchObject({ state: 'draft' })

    const { stored } = await editForm(get(page))
    const fields = {
      ...entry,
      version: String(stored.version),
      summary: 'Radios at two crossings',
      status: 'implementation',
      plannedStart: '2026-01-01',
      plannedEnd: '2027-12-31',
      actualStart: '',
      actualEnd: '',
      'activityTypes[]': ['equipment'],
      'funders[]': [],
      'implementers[]': stored.draft.reporter,
      budgetAmount: '',
      budgetCurrency: 'EUR',
      budgetStatus: 'indicative',
      askedTier: 'public',
      step: 'submit',
    }
    expect(await edit(post(page, { ...fields, summary: '' }))).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { summary: expect.stringMatching(/^To hand it in, tell/) } } },
    })
    expect(await edit(post(page, fields))).toMatchObject({ status: 302 })
    expect(await findResponse(db, id)).toMatchObject({ state: 'submitted', tier: 'members' })
  })
})

describe('what is recorded already', () => {
  test('is offered before it is recorded again, in any script, and can be passed over', async ({
    db,
    contributor,
    entry,
  }) => {
    const there = await given.response(db, { title: 'Obuka granične policije na reci Drini' })
    const again = { ...entry, title: 'Обука граничне полиције на реци Дрини' }
    const page = { db, viewer: contributor }

    expect(await quick(post(page, again))).toMatchObject({
      init: { status: 200 },
      data: { similar: [{ id: there }], refusal: { problems: {}, typed: { title: again.title } } },
    })
    const told = await whileTyping(post(page, { title: again.title }))
    expect(await told.text()).toContain(`href="/responses/${there}"`)
    expect(idIn(await quick(post(page, { ...again, 'seen[]': [there] })))).not.toBe(there)
  })

  test('is offered to nobody who may not know it', async ({ db, contributor, entry }) => {
    const title = 'Training of harbour pilots in night rescue'
    await recordResponse(
      db,
      'operator',
      draftOfEntry(
        QuickEntry.parse({ ...plain(entry), reporter: 'AL', title }),
        Day.parse('2026-01-01'),
      ),
      'draft',
    )

    expect(await quick(post({ db, viewer: contributor }, { ...entry, title }))).toMatchObject({
      status: 302,
    })
  })
})

describe('a record that is not yours', () => {
  test('is not there while it is a draft, whatever is asked of it', async ({
    db,
    contributor,
    entry,
  }) => {
    const title = 'Zebra crossing patrols'
    const id = idIn(await quick(post({ db, viewer: contributor }, { ...entry, title })))
    const strangers = [
      await given.coordinator(db, 'AL'),
      await given.contributor(db, (await given.organisation(db)).id),
      await given.account(db, 'reader'),
      await given.account(db, 'board reader'),
    ]
    for (const viewer of strangers) {
      const page = { db, viewer, params: { responseId: id, part: 'budgets' } }
      await expect(show(get(page))).rejects.toMatchObject({ status: 404 })
      await expect(versions(get(page))).rejects.toMatchObject({ status: 404 })
      const mayRecord = viewer.grants.some((grant) => 'pillar' in grant)
      for (const act of [edit, changeDetails, submit, confirm, confirmPillars, restore]) {
        await expect(act(post(page, {}))).rejects.toMatchObject({ status: mayRecord ? 404 : 403 })
      }
      await expect(editForm(get(page))).rejects.toMatchObject({ status: mayRecord ? 404 : 403 })
      await expect(detailsForm(get(page))).rejects.toMatchObject({ status: mayRecord ? 404 : 403 })
      for (const act of [verify, sendBack, publish, takeBack, archive]) {
        await expect(act(post(page, {}))).rejects.toMatchObject({ status: 403 })
      }
      await expect(publication(get(page))).rejects.toMatchObject({ status: 403 })
      const { total, counts } = await list(get({ db, viewer, search: 'q=zebra' }))
      expect({ total, kinds: counts.kind }).toEqual({ total: 0, kinds: {} })
      const file = await csv(get({ db, viewer, search: 'q=zebra' }))
      expect(await file.text()).not.toContain(title)
    }
    await expect(
      useForm(get({ db, viewer: strangers[0] ?? 'public', params: { responseId: id } })),
    ).rejects.toMatchObject({ status: 404 })
  })

  test('can be read and not changed once members may know it', async ({ db, contributor }) => {
    const id = await given.response(db, { title: 'Somebody else’s' })
    const page = { db, viewer: contributor, params: { responseId: id, part: 'shares' } }

    expect(await show(get(page))).toMatchObject({ mayRevise: false, moves: [], completeness: null })
    for (const act of [edit, changeDetails, submit, confirm, confirmPillars, restore]) {
      await expect(act(post(page, {}))).rejects.toMatchObject({ status: 403 })
    }
    await expect(versions(get(page))).rejects.toMatchObject({ status: 404 })
  })
})

describe('events in lines', () => {
  test('are recorded where they are good, and stay where they are not', async ({
    db,
    contributor,
    member,
  }) => {
    const page = { db, viewer: contributor }
    const lines =
      '2026-04-19; Visit A; Brdo; AL\n2026-04-20; Visit B; ; Atlantis\n\n2026-04-19;visit a;;AL'
    const fields = { reporter: member.id, 'pillars[]': ['WBBSi'], lines }

    const checked = await recordEvents(post(page, { ...fields, step: 'check' }))
    expect(checked).toMatchObject({
      data: {
        saved: [],
        lines: [
          { status: 'good' },
          { status: 'bad' },
          { problems: ['It says the same as line 1'] },
        ],
      },
    })
    const saved = await recordEvents(post(page, { ...fields, step: 'save' }))
    expect(saved).toMatchObject({
      init: { status: 200 },
      data: {
        saved: [{ title: 'Visit A' }],
        refusal: { typed: { lines: '2026-04-20; Visit B; ; Atlantis\n2026-04-19;visit a;;AL' } },
      },
    })

    // The same again is not recorded twice.
    const again = await recordEvents(
      post(page, { ...fields, lines: lines.split('\n')[0] ?? '', step: 'save' }),
    )
    expect(again).toMatchObject({
      init: { status: 422 },
      data: { lines: [{ problems: ['It is recorded already, with this title and day'] }] },
    })
    expect(await titlesKnownTo(db, contributor)).toContain('Visit A')
  })
})

describe('the longer lists', () => {
  const shares = { version: '1', step: 'save' }

  test('refuse shares of 110 %, keep what was typed, and share equally instead', async ({ db }) => {
    const page = await editorOf(db, await given.response(db), 'shares')

    expect(
      await changeDetails(post(page, { ...shares, 'share.0': '60', 'share.1': '50' })),
    ).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { 'share.0': 'Together they are 110 %. Make them 100 %, or share equally' },
          typed: { 'share.0': '60', 'share.1': '50' },
        },
      },
    })
    expect(await changeDetails(post(page, { ...shares, 'share.0': '110' }))).toMatchObject({
      data: { refusal: { problems: { 'share.0': 'A share cannot be above 100 %' } } },
    })
    for (const share of ['1e1', '0x32', '50 %', '-5', '12.345']) {
      expect(await changeDetails(post(page, { ...shares, 'share.0': share }))).toMatchObject({
        data: { refusal: { typed: { 'share.0': share } } },
      })
    }
    expect(await changeDetails(post(page, { ...shares, step: 'equal' }))).toMatchObject({
      status: 302,
    })
    expect(await findResponse(db, page.id)).toMatchObject({
      partners: [{ share: 50 }, { share: 50 }],
    })
  })

  test('tell the second of two editors what the first has saved', async ({ db }) => {
    const page = await editorOf(db, await given.response(db), 'shares')
    await changeDetails(post(page, { ...shares, 'share.0': '60,5', 'share.1': '39.5' }))

    const answer = await changeDetails(post(page, { ...shares, 'share.0': '70', 'share.1': '30' }))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { typed: { version: '2', 'share.0': '70' } },
        conflict: { conflicts: [{ label: 'Shares of partners' }] },
      },
    })
  })

  test('say row by row what is wrong with money', async ({ db }) => {
    const page = await editorOf(db, await given.response(db), 'budgets')
    const row = { 'type.0': 'original', 'status.0': 'committed', 'currency.0': 'XYZ' }
    const days = { 'from.0': '2026-12-31', 'until.0': '2026-01-01', 'valueDate.0': '1899-01-01' }

    const answer = await changeDetails(
      post(page, { ...shares, ...row, ...days, 'amount.0': 'much', 'currency.1': 'EUR' }),
    )

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: {
            'amount.0': 'Enter an amount, such as 1250000 or 1250.75',
            'currency.0': 'There is no such currency. Use its three letters, such as EUR or ALL',
            'valueDate.0': 'Enter a day from 1990 to 2100',
          },
        },
      },
    })
    expect(await findResponse(db, page.id)).toMatchObject({ budgets: [] })
  })

  test('know no circle, and nothing that the viewer may not know', async ({
    db,
    contributor,
    entry,
  }) => {
    const parent = await given.response(db, { title: 'The whole programme' })
    const page = await editorOf(db, await given.response(db, { title: 'A part of it' }), 'kin')
    const kin = { ...shares, 'kind.0': 'parent' }
    await changeDetails(post(page, { ...kin, 'other.0': 'The whole programme' }))
    const above = { ...page, params: { responseId: parent, part: 'kin' } }

    expect(
      await changeDetails(post(above, { ...kin, 'other.0': `/responses/${page.id}` })),
    ).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { 'other.0': 'That one is part of this one, so this cannot be part of it' },
        },
      },
    })

    const mine = idIn(await quick(post({ db, viewer: contributor }, entry)))
    const hidden = await given.response(db, { title: 'Hidden programme' })
    await publishResponse(db, 'operator', hidden, 'secretariat')
    const own = { db, viewer: contributor, params: { responseId: mine, part: 'kin' } }
    for (const guess of [hidden, 'Hidden programme', crypto.randomUUID()]) {
      expect(await changeDetails(post(own, { ...kin, 'other.0': guess }))).toMatchObject({
        data: {
          refusal: { problems: { 'other.0': 'No response is called so, or has this address' } },
        },
      })
    }
  })
})

describe('what is in use', () => {
  test('is said by whom it served, and by nobody else', async ({ db, contributor }) => {
    const id = await given.response(db, { partners: ['AL'] })
    const page = { db, params: { responseId: id } }
    const fields = { partner: 'AL', statement: 'In daily use' }
    const albania = await given.coordinator(db, 'AL')

    expect(await tellUse(post({ ...page, viewer: albania }, fields))).toMatchObject({ status: 302 })
    expect(
      await tellUse(post({ ...page, viewer: albania }, { ...fields, partner: 'XK' })),
    ).toMatchObject({ init: { status: 422 } })
    for (const viewer of [contributor, await given.coordinator(db, 'XK')]) {
      await expect(tellUse(post({ ...page, viewer }, fields))).rejects.toMatchObject({
        status: 403,
      })
    }
    expect(await findResponse(db, id)).toMatchObject({ afterUse: [{ partner: 'AL' }] })
  })
})

describe('a form of details that does not tell its version', () => {
  test.for([{}, { version: '' }, { version: 'x' }, { version: '99999999999' }])(
    'is shown beside what is saved, and saves nothing: %j',
    async (version, { db }) => {
      const id = await given.response(db)
      const page = {
        db,
        viewer: await given.account(db, 'editor'),
        params: { responseId: id, part: 'budgets' },
      }

      const answer = await changeDetails(post(page, { step: 'save', ...version }))

      expect(answer).toMatchObject({ init: { status: 422 }, data: { conflict: expect.anything() } })
      expect(await findResponse(db, id)).toMatchObject({ version: 1 })
    },
  )
})

describe('the versions of a response', () => {
  test('are compared in words, and one is taken up again as a draft', async ({ db }) => {
    const page = await editorOf(db, await given.response(db, { budgetAmount: '10' }), 'budgets')
    await changeDetails(post(page, { ...aBudget, version: '1', 'amount.0': '20' }))

    const { compared, version } = await versions(get({ ...page, search: 'from=1' }))
    expect(compared?.changes).toEqual({
      budgets: { before: [expect.stringMatching(/10/)], after: [expect.stringMatching(/20/)] },
      budgetAmount: { before: '10', after: '20' },
    })

    await restore(post(page, { from: '1', version: String(version) }))
    expect(await findResponse(db, page.id)).toMatchObject({
      state: 'draft',
      budgets: [{ amount: '10' }],
    })
    for (const from of ['99', '99999999999999999999']) {
      await expect(restore(post(page, { from, version: '3' }))).rejects.toMatchObject({
        status: 404,
      })
      const none = await versions(get({ ...page, search: `from=${from}` }))
      expect(none.compared).toBeUndefined()
    }
  })

  test('of an archived response change nothing', async ({ db }) => {
    const page = await editorOf(db, await given.response(db), 'budgets')
    await archive(post(page, {}))

    for (const act of [edit, changeDetails, restore]) {
      await expect(act(post(page, { from: '1', version: '2' }))).rejects.toMatchObject({
        status: 409,
      })
    }
    await archive(post(page, {}))
    expect(await findResponse(db, page.id)).toMatchObject({ state: 'draft' })
  })
})

const aBudget = {
  step: 'save',
  'currency.0': 'EUR',
  'type.0': 'original',
  'status.0': 'indicative',
  'valueDate.0': '2025-01-01',
  'from.0': '',
  'until.0': '',
}

async function editorOf(db: Db, id: ResponseId, part: string) {
  const viewer = await given.account(db, 'editor')
  return { db, viewer, id, params: { responseId: id, part } }
}

async function titlesKnownTo(db: Db, viewer: Actor): Promise<string[]> {
  const rows = await db
    .selectFrom('response')
    .where('recordedBy', '=', viewer.accountId)
    .where(knownTo(viewer))
    .select('title')
    .execute()
  return rows.map(({ title }) => title)
}

/** Fields as a form names them, under the names that the schema has. */
function plain(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.replace('[]', ''), value]),
  )
}

/** The response to which an answer leads. */
function idIn(answer: unknown): ResponseId {
  const to = answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
  return ResponseId.parse(to.split('/').at(-1))
}
