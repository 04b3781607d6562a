import type { NeedId } from '@iisg/domain/needs'
import { PoolingDecision } from '@iisg/domain/pooling'
import { LinkDraft } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { auditEntriesOf, FrozenCycle, StaleVersion } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { findingsAreStale, refreshFindings } from '../findings/index.ts'
import { declareLink } from '../responses/index.ts'
import { freezeCycle, sealKeyOf, whatWouldFreeze } from '../snapshots/index.ts'
import { test as base, given } from '../testing/index.ts'
import {
  answeringIn,
  countUndecidedPoolings,
  decidePooling,
  findPooling,
  listPoolings,
  poolingsWith,
  undecidedPoolingsIn,
} from './index.ts'

const test = base.extend<{ scene: Awaited<ReturnType<typeof threeAlike>> }>({
  scene: async ({ db }, use) => {
    await use(await threeAlike(db))
  },
})

/** Three partners that ask for training towards one measure, each by a need of its own. */
async function threeAlike(db: Database) {
  // So that the cycle of the scene is the newest one.
  await db
    .updateTable('mappingCycle')
    .where(sql<boolean>`not exists (select from cycle_snapshot where cycle_id = mapping_cycle.id)`)
    .set({ startsOn: Day.parse('2020-01-01') })
    .execute()
  const cycle = await given.cycle(db)
  const needs = []
  for (const partner of ['AL', 'XK', 'RS']) {
    needs.push(
      await given.need(db, {
        cycleId: cycle.id,
        title: `Examiners of documents, ${partner}`,
        partners: [partner],
        requestedActivityTypes: ['training'],
      }),
    )
  }
  const [first] = needs
  if (!first) throw new Error('The scene has needs')
  await refreshFindings(db)
  const [editor, reader] = [await given.account(db, 'editor'), await given.account(db, 'reader')]
  return { cycle, needs, first, editor, reader }
}

type Scene = Awaited<ReturnType<typeof threeAlike>>

const decision = PoolingDecision.parse({
  outcome: 'dismissed',
  reason: 'laws or languages differ',
  note: 'Three laws',
  proposalId: '',
})

async function onlyPooling(db: Database, { cycle, editor }: Pick<Scene, 'cycle' | 'editor'>) {
  const [pooling, ...more] = await listPoolings(db, editor, cycle)
  if (!pooling || more.length > 0) throw new Error('One group was expected')
  return pooling
}

async function link(db: Database, needId: NeedId, details: Parameters<typeof given.response>[1]) {
  const responseId = await given.response(db, details)
  const draft = LinkDraft.parse({ responseId, strength: 'partial', rationale: 'It fits' })
  await declareLink(db, 'operator', needId, draft)
  return responseId
}

async function keepQuiet(db: Database, id: NeedId) {
  await db
    .updateTable('needApproval')
    .where('needId', '=', id)
    .set({ takenBackAt: sql`now()` })
    .execute()
}

describe('looking for needs to pool', () => {
  test('opens a group once, in the look that finds pairs, and counts it in its cycle', async ({
    db,
    scene,
  }) => {
    expect(await onlyPooling(db, scene)).toMatchObject({
      version: 1,
      state: 'open',
      group: { activityType: 'training', partners: ['AL', 'XK', 'RS'], unreported: 3 },
      needs: scene.needs.map(({ code }) => ({ code })),
    })
    await refreshFindings(db)
    expect((await onlyPooling(db, scene)).version).toBe(1)
    expect(await undecidedPoolingsIn(db, scene.cycle.id)).toBe(1)
    const { unfinished } = await whatWouldFreeze(db, scene.cycle)
    expect(unfinished.undecidedPoolings).toBe(1)
    expect(await findingsAreStale(db)).toBe(false)
  })

  test('lets it go once a regional response answers, and finds it again without', async ({
    db,
    scene,
  }) => {
    const { id } = await onlyPooling(db, scene)
    const regional = await link(db, scene.first.id, { regional: 'yes', partners: [] })
    expect(await findingsAreStale(db)).toBe(true)
    await refreshFindings(db)
    expect(await listPoolings(db, scene.editor, scene.cycle)).toEqual([])
    expect(await findPooling(db, scene.editor, id)).toBeUndefined()
    expect(await undecidedPoolingsIn(db, scene.cycle.id)).toBe(0)

    await db
      .updateTable('supportLink')
      .where('responseId', '=', regional)
      .set({ withdrawnAt: sql`now()` })
      .execute()
    await refreshFindings(db)
    expect(await onlyPooling(db, scene)).toMatchObject({ id, state: 'open' })
  })

  test('leaves what was decided, until something changes that it was judged by', async ({
    db,
    scene,
  }) => {
    await decidePooling(db, scene.editor, await onlyPooling(db, scene), decision)
    await db
      .updateTable('mappingCycle')
      .where('id', '=', scene.cycle.id)
      .set({ label: `Renamed ${crypto.randomUUID()}` })
      .execute()
    await refreshFindings(db)
    expect(await onlyPooling(db, scene)).toMatchObject({ state: 'dismissed', reopenedAt: null })

    await link(db, scene.first.id, { partners: ['AL'] })
    await refreshFindings(db)
    const again = await onlyPooling(db, scene)
    expect(again).toMatchObject({ state: 'open', reason: null, note: '', decidedBy: null })
    expect(again.reopenedAt).not.toBeNull()
  })

  test('never touches a frozen cycle, whose groups stay as they were', async ({ db, scene }) => {
    const course = await link(db, scene.first.id, { partners: ['AL'] })
    await refreshFindings(db)
    const before = await onlyPooling(db, scene)
    const admin = await given.account(db, 'admin')
    await freezeCycle(db, admin, sealKeyOf('a secret that only tests know'), scene.cycle.id)
    await db.deleteFrom('responsePartner').where('responseId', '=', course).execute()
    await db.updateTable('response').where('id', '=', course).set({ regional: true }).execute()

    await refreshFindings(db)

    expect(await onlyPooling(db, scene)).toEqual(before)
    await expect(decidePooling(db, scene.editor, before, decision)).rejects.toThrow(FrozenCycle)
  })
})

describe('deciding a group', () => {
  test('is kept in its history, and refused to whoever read an older version', async ({
    db,
    scene,
  }) => {
    const read = await onlyPooling(db, scene)
    await decidePooling(db, scene.editor, read, decision)

    expect(await onlyPooling(db, scene)).toMatchObject({
      state: 'dismissed',
      reason: 'laws or languages differ',
      decidedBy: scene.editor.name,
    })
    const [entry] = await auditEntriesOf(db, 'pooling', read.id)
    expect(entry?.event).toMatchObject({ type: 'pooling.decided', outcome: 'dismissed' })
    await expect(decidePooling(db, scene.editor, read, decision)).rejects.toThrow(StaleVersion)
  })
})

describe('a group', () => {
  test('is told by the needs that somebody may know, and not at all by fewer than three partners', async ({
    db,
    scene,
  }) => {
    const { cycle, first, reader, editor } = scene
    const fourth = await given.need(db, {
      cycleId: cycle.id,
      partners: ['BA'],
      requestedActivityTypes: ['training'],
    })
    await refreshFindings(db)
    const { id } = await onlyPooling(db, scene)
    const theirs = () => listPoolings(db, reader, cycle)
    expect(await theirs()).toMatchObject([{ group: { partners: ['AL', 'BA', 'XK', 'RS'] } }])

    await keepQuiet(db, fourth.id)
    const [told] = await theirs()
    expect(told?.group.partners).toEqual(['AL', 'XK', 'RS'])
    expect(JSON.stringify(told)).not.toContain(fourth.id)

    await keepQuiet(db, first.id)
    expect(await theirs()).toEqual([])
    expect(await countUndecidedPoolings(db, reader, cycle)).toBe(0)
    expect(await countUndecidedPoolings(db, editor, cycle)).toBe(1)
    expect(await findPooling(db, reader, id)).toBeUndefined()
    expect(await poolingsWith(db, reader, cycle, first.id)).toEqual([])
    expect(await poolingsWith(db, editor, cycle, first.id)).toHaveLength(1)
  })

  test('names who answers already, as far as somebody may know the response', async ({
    db,
    scene,
  }) => {
    const known = await link(db, scene.first.id, { partners: ['AL'], title: 'A course in Tirana' })
    const secret = await link(db, scene.first.id, { partners: ['AL'], title: 'A plan' })
    await db.updateTable('response').where('id', '=', secret).set({ tier: 'secretariat' }).execute()
    await refreshFindings(db)
    const pooling = await onlyPooling(db, scene)

    expect(pooling.group.parts[0]?.answeredBy).toEqual([known, secret].sort())
    expect(await answeringIn(db, scene.reader, pooling)).toEqual([
      { id: known, title: 'A course in Tirana' },
    ])
    expect(await answeringIn(db, scene.editor, pooling)).toHaveLength(2)
  })
})
