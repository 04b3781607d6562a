import { refreshFindings } from '@iisg/db/findings'
import { listPoolings } from '@iisg/db/pooling'
import { declareLink } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { NeedId } from '@iisg/domain/needs'
import type { PoolingId } from '@iisg/domain/pooling'
import { LinkDraft } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { action as draft, loader as form } from '#app/board/new-proposal.tsx'
import { loader as proposal } from '#app/board/proposal.tsx'
import { loader as findings } from '#app/findings/findings.tsx'
import { loader as home } from '#app/home/home.tsx'
import { loader as needPage } from '#app/needs/need.tsx'
import { get, post } from '#app/testing/requests.ts'
import { action as decide, loader as page } from './pooling.tsx'
import { loader as list } from './poolings.tsx'
import { loader as csv } from './poolings-csv.ts'

type Scene = {
  editor: Actor
  reader: Actor
  cycle: MappingCycle
  first: NeedId
  poolingId: PoolingId
}

/** Three partners that ask for training, one of them with a course of its own. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    // So that the cycle of the scene is the newest one.
    await db
      .updateTable('mappingCycle')
      .set({ startsOn: Day.parse('2020-01-01') })
      .execute()
    const cycle = await given.cycle(db)
    const ids: NeedId[] = []
    for (const partner of ['AL', 'XK', 'RS']) {
      const need = await given.need(db, {
        ...{ cycleId: cycle.id, partners: [partner], requestedActivityTypes: ['training'] },
        ...{ costAmount: '120000', costCurrency: partner === 'RS' ? 'USD' : 'EUR', costOn: '' },
        title: `Examiners of documents ${partner}`,
      })
      ids.push(need.id)
    }
    const [first] = ids
    if (!first) throw new Error('The scene has needs')
    const responseId = await given.response(db, { title: 'A course in Tirana', partners: ['AL'] })
    const link = LinkDraft.parse({ responseId, strength: 'partial', rationale: 'It fits' })
    await declareLink(db, 'operator', first, link)
    await refreshFindings(db)
    const editor = await given.account(db, 'editor')
    const reader = await given.account(db, 'reader')
    const [pooling] = await listPoolings(db, editor, cycle)
    if (!pooling) throw new Error('Nothing was found')
    await use({ editor, reader, cycle, first, poolingId: pooling.id })
  },
})

const decision = {
  ...{ outcome: 'dismissed', reason: 'laws or languages differ', note: 'Three laws' },
  proposalId: '',
}

async function keepQuiet(db: Parameters<typeof given.need>[0], needId: NeedId) {
  await db
    .updateTable('needApproval')
    .where('needId', '=', needId)
    .set({ takenBackAt: new Date() })
    .execute()
}

describe('the needs to pool', () => {
  test('are listed, counted and narrowed, and given as a file, for whoever reads needs', async ({
    db,
    scene: { reader, cycle, poolingId, first },
  }) => {
    const all = await list(get({ db, viewer: reader }))
    expect(all.poolings).toMatchObject([{ id: poolingId, partners: ['AL', 'XK', 'RS'] }])
    const none = await list(get({ db, viewer: reader, search: 'pillar=WBCTi' }))
    expect(none.poolings).toEqual([])
    expect((await findings(get({ db, viewer: reader }))).toPool).toBe(1)

    const search = `cycle=${cycle.id}&type=training`
    const file = await (await csv(get({ db, viewer: reader, search }))).text()
    expect(file.trim().split('\r\n')).toHaveLength(5)
    expect(file).toContain('Kosovo*')
    expect(file).toContain('Examiners of documents RS,Critical,Not enough reported,,120000,USD,0')

    const { pooled } = await needPage(get({ db, viewer: reader, params: { needId: first } }))
    expect(pooled).toMatchObject([{ id: poolingId, others: 2, state: 'open' }])
  })

  test('are nowhere for somebody who may know of two partners only', async ({
    db,
    scene: { editor, reader, first, poolingId },
  }) => {
    await keepQuiet(db, first)
    const params = { poolingId }

    const theirs = await list(get({ db, viewer: reader }))
    expect(theirs.poolings).toEqual([])
    expect(theirs.choices.flatMap(({ choices }) => choices).every(({ count }) => count === 0)).toBe(
      true,
    )
    expect((await findings(get({ db, viewer: reader }))).toPool).toBe(0)
    expect(await (await csv(get({ db, viewer: reader }))).text()).not.toContain('Examiners')
    await expect(page(get({ db, viewer: reader, params }))).rejects.toMatchObject({ status: 404 })
    const deciding = decide(post({ db, viewer: reader, params }, { ...decision, version: '1' }))
    await expect(deciding).rejects.toMatchObject({ status: 404 })
    expect((await list(get({ db, viewer: editor }))).poolings).toHaveLength(1)
  })

  test('wait on the home page of whoever decides, until they are decided', async ({
    db,
    scene: { editor, reader, poolingId },
  }) => {
    const waits = async (viewer: Actor) =>
      (await home(get({ db, viewer }))).waiting.filter(({ key }) => key === 'pooling')
    expect(await waits(editor)).toMatchObject([{ title: '1 group of needs to pool or not' }])
    expect(await waits(reader)).toEqual([])

    const params = { poolingId }
    await decide(post({ db, viewer: editor, params }, { ...decision, version: '1' }))
    expect(await waits(editor)).toEqual([])
  })
})

describe('a group of needs', () => {
  test('says what each partner asks, who answers it, and what it would cost as it was estimated', async ({
    db,
    scene: { reader, poolingId },
  }) => {
    const { pooling, answering, mayDecide } = await page(
      get({ db, viewer: reader, params: { poolingId } }),
    )

    expect(pooling.group.parts.map(({ partner }) => partner)).toEqual(['AL', 'XK', 'RS'])
    expect(pooling.needs.map(({ cost }) => cost?.currency)).toEqual(['EUR', 'EUR', 'USD'])
    expect(answering).toMatchObject([{ title: 'A course in Tirana' }])
    expect(mayDecide).toBe(false)
  })

  test('is decided with a reason, keeps what was typed, and tells whoever read an older version', async ({
    db,
    scene: { editor, reader, poolingId },
  }) => {
    const params = { poolingId }
    const fields = { ...decision, version: '1' }
    const send = (typed: Record<string, string>) =>
      decide(post({ db, viewer: editor, params }, typed))
    expect(await send({ ...fields, reason: 'other', note: '' })).toMatchObject({
      init: { status: 422 },
      data: { problems: { note: 'Say why in your words' }, typed: { outcome: 'dismissed' } },
    })
    expect(await send({ ...fields, outcome: 'taken to the Board' })).toMatchObject({
      data: {
        problems: {
          proposalId: 'Choose the proposal that takes it to the Board, or prepare one first',
        },
      },
    })

    expect(await send(fields)).toMatchObject({ status: 302 })
    const open = async (viewer: Actor) => (await page(get({ db, viewer, params }))).pooling
    expect(await open(editor)).toMatchObject({ state: 'dismissed', note: 'Three laws' })
    // Why the Secretariat decided so is not for everybody.
    expect((await open(reader)).note).toBe('')
    expect(await send(fields)).toMatchObject({
      init: { status: 422 },
      data: { typed: { note: 'Three laws', version: '2' } },
    })
  })

  test('is given to somebody who decides findings, and to nobody else', async ({
    db,
    scene: { editor, reader, poolingId },
  }) => {
    const params = { poolingId }
    const assign = (assigneeId: string) =>
      decide(post({ db, viewer: editor, params }, { step: 'assign', version: '1', assigneeId }))
    expect(await assign(reader.accountId)).toMatchObject({
      data: { problems: { assigneeId: 'Choose somebody who decides findings' } },
    })

    expect(await assign(editor.accountId)).toMatchObject({ status: 302 })
    const { pooling } = await page(get({ db, viewer: editor, params }))
    expect(pooling.assignee).toBe(editor.name)
  })

  test('begins a proposal to the Board, and is taken there with it', async ({
    db,
    scene: { editor, reader, poolingId },
  }) => {
    const params = { poolingId }
    const search = `pooling=${poolingId}`
    const { begun } = await form(get({ db, viewer: editor, search }))
    expect(begun?.title).toBe('One regional action: Training: Document examination')
    expect(begun?.text).toContain('Albania, Kosovo* and Serbia ask for it')

    const { title = '', text = '' } = begun ?? {}
    const drafted = await draft(
      post({ db, viewer: editor, search }, { title, text, kind: 'other' }),
    )
    const address = 'headers' in drafted ? (drafted.headers.get('Location') ?? '') : ''
    const [, proposalId = ''] = address.match(/proposal=([^#]+)/) ?? []
    const toBoard = { ...decision, outcome: 'taken to the Board', reason: 'partners agree' }
    await decide(post({ db, viewer: editor, params }, { ...toBoard, proposalId, version: '1' }))

    const { pooling } = await page(get({ db, viewer: editor, params }))
    expect(pooling).toMatchObject({ state: 'taken to the Board', proposal: { title } })
    const board = { db, viewer: editor, params: { proposalId } }
    expect((await proposal(get(board))).taken).toMatchObject([{ id: poolingId }])
    // A draft is the Secretariat's own.
    expect((await page(get({ db, viewer: reader, params }))).pooling.proposal).toBeUndefined()
  })

  test('begins no proposal where members may not know enough of its needs', async ({
    db,
    scene: { editor, poolingId, first },
  }) => {
    await keepQuiet(db, first)

    const { begun, isKept } = await form(
      get({ db, viewer: editor, search: `pooling=${poolingId}` }),
    )

    expect({ begun, isKept }).toEqual({ begun: undefined, isKept: true })
  })
})
