import { FindingDecision } from '@iisg/domain/findings'
import type { NeedId } from '@iisg/domain/needs'
import { LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { auditEntriesOf, StaleVersion } from '../audit/index.ts'
import { listCycles } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { declareLink } from '../responses/index.ts'
import { test as base, given } from '../testing/index.ts'
import { findPairs } from './find-pairs.ts'
import {
  assignFinding,
  decideFinding,
  findFinding,
  listFindings,
  refreshFindings,
  undecidedFindingsIn,
} from './index.ts'

const test = base.extend<{ scene: Awaited<ReturnType<typeof twoAlike>> }>({
  scene: async ({ db }, use) => {
    // What other tests of this file have left does not count here.
    await db
      .updateTable('response')
      .where('state', '<>', 'merged')
      .set({ state: 'archived' })
      .execute()
    await use(await twoAlike(db))
  },
})

/** Two trainings at once for the same need of the same partners, and an editor. */
async function twoAlike(db: Database) {
  await db.updateTable('mappingCycle').set({ startsOn: earlier }).execute()
  const need = await given.need(db)
  const [one, other] = [await training(db, 'Course on forged passports'), await training(db)]
  await linkedFully(db, need.id, [one, other])
  return { need, one, other, editor: await given.account(db, 'editor') }
}

async function linkedFully(db: Database, needId: NeedId, responses: readonly ResponseId[]) {
  for (const responseId of responses) {
    const draft = LinkDraft.parse({ responseId, strength: 'full', rationale: 'It fits' })
    await declareLink(db, 'operator', needId, draft)
  }
}

/** So that the newest cycle is the one of the scene. */
const earlier = Day.parse('2020-01-01')

function training(db: Database, title = 'Workshop for officers at road crossings') {
  return given.response(db, { title, activityTypes: ['training'] })
}

async function planned(db: Database, id: ResponseId, from: string, until: string) {
  const dates = { plannedStart: Day.parse(from), plannedEnd: Day.parse(until) }
  await db.updateTable('response').where('id', '=', id).set(dates).execute()
}

/** A record that shares neither pillar nor partner with the scene. */
function aStranger(db: Database, title: string) {
  return given.response(db, { title, partners: ['RS'], pillars: ['WBCTi'] })
}

const decision = FindingDecision.parse({
  outcome: 'coordinated',
  reason: 'agreed by both',
  note: 'They share the venue',
})

async function onlyFinding(db: Database, viewer: Parameters<typeof listFindings>[1]) {
  const [finding, ...more] = await listFindings(db, viewer)
  if (!finding || more.length > 0) throw new Error('One finding was expected')
  return finding
}

async function renamed(db: Database, id: ResponseId, title: string) {
  await db.updateTable('response').where('id', '=', id).set({ title }).execute()
}

describe('looking at the pairs again', () => {
  test('opens what is new once, with its parts, and counts it in its cycle', async ({
    db,
    scene: { need, one, other, editor },
  }) => {
    expect(await refreshFindings(db)).toMatchObject({ opened: 1 })
    expect(await refreshFindings(db)).toEqual({ opened: 0, reopened: 0, gone: 0 })

    const finding = await onlyFinding(db, editor)
    expect([finding.oneId, finding.otherId]).toEqual([one, other].sort())
    expect(finding).toMatchObject({
      class: 'duplicate effort',
      state: 'open',
      pillars: ['WBBSi'],
      parts: { overlap: { needs: 1, partners: 1, types: 1, time: 1 } },
    })
    expect(finding.score).toBe(finding.parts.overlap.score)
    expect(await undecidedFindingsIn(db, need.cycleId)).toBe(1)
    expect(await listFindings(db, editor, { class: 'watch' })).toEqual([])
    expect(await listFindings(db, editor, { pillar: 'WBCTi' })).toEqual([])
  })

  test('goes by every cycle that is open, and not by the newest alone', async ({
    db,
    scene: { editor, need },
  }) => {
    const newer = await given.cycle(db)
    await refreshFindings(db)
    expect(await onlyFinding(db, editor)).toMatchObject({ parts: { overlap: { needs: 1 } } })

    const closedOn = Day.parse('2025-02-14')
    await db.updateTable('mappingCycle').where('id', '=', need.cycleId).set({ closedOn }).execute()
    await refreshFindings(db)
    const found = await listFindings(db, editor)
    expect(found.every(({ parts }) => parts.overlap.needs === 0)).toBe(true)
    await db.deleteFrom('mappingCycle').where('id', '=', newer.id).execute()
  })

  test('notes what is gone, and finds it again', async ({ db, scene: { one, editor } }) => {
    await refreshFindings(db)
    const archived = db.updateTable('response').where('id', '=', one)
    await archived.set({ state: 'archived' }).execute()

    expect(await refreshFindings(db)).toMatchObject({ opened: 0, gone: 1 })
    expect(await listFindings(db, editor)).toEqual([])

    await archived.set({ state: 'submitted' }).execute()
    expect(await refreshFindings(db)).toMatchObject({ opened: 0, gone: 0 })
    expect(await listFindings(db, editor)).toHaveLength(1)
  })

  test('leaves alone what is decided, until a field that mattered has changed', async ({
    db,
    scene: { need, one, editor },
  }) => {
    await refreshFindings(db)
    const { id, version } = await onlyFinding(db, editor)
    await decideFinding(db, editor, { id, version }, decision)

    await db.updateTable('response').where('id', '=', one).set({ icon: null }).execute()
    expect(await refreshFindings(db)).toMatchObject({ reopened: 0 })
    expect(await onlyFinding(db, editor)).toMatchObject({
      state: 'coordinated',
      reason: 'agreed by both',
      decidedBy: editor.name,
    })
    expect(await undecidedFindingsIn(db, need.cycleId)).toBe(0)

    await renamed(db, one, 'Course on forged visas')
    expect(await refreshFindings(db)).toMatchObject({ opened: 0, reopened: 1 })
    expect(await onlyFinding(db, editor)).toMatchObject({ id, state: 'open', reason: null })
  })

  test('leaves it decided where other records move what the pair is called', async ({
    db,
    scene: { need, one, other, editor },
  }) => {
    // A hair below the score from which it is the same effort twice.
    await renamed(db, one, 'Forged passports: a course at Durres')
    await renamed(db, other, 'Forged visas, and how a clerk finds them')
    await db.insertInto('responsePartner').values({ responseId: other, partner: 'XK' }).execute()
    await planned(db, one, '2024-10-16', '2025-12-31')
    await planned(db, other, '2025-10-01', '2027-06-30')
    await refreshFindings(db)
    const before = await onlyFinding(db, editor)
    expect(before.class).toBe('watch')
    await decideFinding(db, editor, before, decision)

    // How telling a word is hangs on all texts: among many that never name it, it tells more.
    for (let number = 0; number < 30; number++) await aStranger(db, `word${number} term${number}`)

    expect(await refreshFindings(db)).toEqual({ opened: 0, reopened: 0, gone: 0 })
    const after = await onlyFinding(db, editor)
    expect(after).toMatchObject({ id: before.id, class: 'duplicate effort', state: 'coordinated' })
    expect(after.parts.overlap.text).toBeGreaterThan(before.parts.overlap.text)
    expect(await undecidedFindingsIn(db, need.cycleId)).toBe(0)
  })

  test('takes up again what was decided while a pair had one case for each class', async ({
    db,
    scene: { editor },
  }) => {
    await refreshFindings(db)
    const { id } = await onlyFinding(db, editor)
    await decideFinding(db, editor, await onlyFinding(db, editor), decision)
    const gone = { class: 'watch', goneAt: sql<Date>`now()` } as const
    await db.updateTable('findingCase').where('id', '=', id).set(gone).execute()
    // Opened under the class of now, as nobody had decided that one.
    await db
      .insertInto('findingCase')
      .columns(['class', 'oneId', 'otherId', 'score', 'parts', 'fingerprint'])
      .expression((eb) =>
        eb
          .selectFrom('findingCase')
          .where('id', '=', id)
          .select(sql<string>`'duplicate effort'`.as('class'))
          .select(['oneId', 'otherId', 'score', 'parts', 'fingerprint']),
      )
      .execute()

    expect(await refreshFindings(db)).toEqual({ opened: 0, reopened: 0, gone: 1 })
    expect(await onlyFinding(db, editor)).toMatchObject({ id, state: 'coordinated' })
    expect(await refreshFindings(db)).toEqual({ opened: 0, reopened: 0, gone: 0 })
  })

  test('keeps who looks at an open one while what it is called moves', async ({
    db,
    scene: { editor },
  }) => {
    await refreshFindings(db)
    const read = await onlyFinding(db, editor)
    await assignFinding(db, editor, read, editor.accountId)
    await db.updateTable('findingCase').where('id', '=', read.id).set({ class: 'watch' }).execute()

    expect(await refreshFindings(db)).toEqual({ opened: 0, reopened: 0, gone: 0 })
    expect(await onlyFinding(db, editor)).toMatchObject({
      id: read.id,
      class: 'duplicate effort',
      assigneeId: editor.accountId,
    })
  })

  test('judges a pair by the same fields whichever open cycle it is found by', async ({
    db,
    scene: { need, one },
  }) => {
    await renamed(db, one, 'Workshop for officers at road crossings')
    const newer = await given.cycle(db)
    const cycles = (await listCycles(db, 'needs')).filter(({ id }) =>
      [need.cycleId, newer.id].some((each) => each === id),
    )

    const found = await findPairs(db, cycles)

    expect(found.map(({ class: of }) => of).sort()).toEqual(['duplicate effort', 'watch'])
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    await db.deleteFrom('mappingCycle').where('id', '=', newer.id).execute()
  })

  test('finds nothing of two parts of one whole, recorded or in a file', async ({
    db,
    scene: { one, other, editor },
  }) => {
    const whole = await given.response(db, { title: 'A programme of three years' })
    const part = (responseId: ResponseId) => ({ responseId, kind: 'parent' as const })
    const recorded = [one, other].map((id) => ({ ...part(id), otherId: whole }))
    await db.insertInto('responseKinship').values(recorded).execute()
    await refreshFindings(db)
    expect(await listFindings(db, editor)).toEqual([])

    await db.deleteFrom('responseKinship').execute()
    await refreshFindings(db)
    expect(await listFindings(db, editor)).toHaveLength(1)

    const identifier = 'XM-DAC-999-WHOLE' // Of a parent that is not recorded here.
    const named = [one, other].map((id) => ({ ...part(id), identifier }))
    await db.insertInto('responseRelation').values(named).execute()
    await refreshFindings(db)
    expect(await listFindings(db, editor)).toEqual([])
    await db.deleteFrom('responseRelation').execute()
  })

  test('knows one whole whether a part names its record, its identifier or what it was merged with', async ({
    db,
    scene: { one, other, editor },
  }) => {
    const whole = await given.response(db, { title: 'A programme of three years' })
    const told = await given.response(db, { title: 'The same programme, told by another' })
    const merged = { state: 'merged', mergedIntoId: whole, mergedAt: sql<Date>`now()` } as const
    await db.updateTable('response').where('id', '=', told).set(merged).execute()
    const identifier = `XM-DAC-999-${crypto.randomUUID()}`
    const called = { responseId: told, scheme: 'iati', value: identifier } as const
    await db.insertInto('responseExternalId').values(called).execute()
    await db
      .insertInto('responseKinship')
      .values({ responseId: one, kind: 'parent', otherId: whole })
      .execute()
    await refreshFindings(db)
    expect(await listFindings(db, editor)).toHaveLength(1)

    const named = { responseId: other, kind: 'parent', identifier } as const
    await db.insertInto('responseRelation').values(named).execute()
    await refreshFindings(db)
    expect(await listFindings(db, editor)).toEqual([])
  })

  test.for(['sibling', 'co-funded'] as const)(
    'finds nothing of two of which a file says that they are %s',
    async (kind, { db, scene: { one, other, editor } }) => {
      const value = `XM-DAC-999-${crypto.randomUUID()}`
      await db
        .insertInto('responseExternalId')
        .values({ responseId: other, scheme: 'iati', value })
        .execute()
      await db
        .insertInto('responseRelation')
        .values({ responseId: one, kind, identifier: value })
        .execute()

      await refreshFindings(db)

      expect(await listFindings(db, editor)).toEqual([])
    },
  )

  test('leaves it decided where a new cycle carries its need on', async ({
    db,
    scene: { need, one, other, editor },
  }) => {
    await refreshFindings(db)
    await decideFinding(db, editor, await onlyFinding(db, editor), decision)
    const closedOn = Day.parse('2025-02-14')
    await db.updateTable('mappingCycle').where('id', '=', need.cycleId).set({ closedOn }).execute()
    const next = await given.need(db)
    const line = { needId: next.id, predecessorId: need.id, relation: 'carried' } as const
    await db.insertInto('needLineage').values(line).execute()
    await linkedFully(db, next.id, [one, other])

    expect(await refreshFindings(db)).toMatchObject({ opened: 0, reopened: 0 })
    expect(await onlyFinding(db, editor)).toMatchObject({
      state: 'coordinated',
      needWeights: [{ needId: next.id }],
    })

    await db
      .updateTable('needLineage')
      .where('needId', '=', next.id)
      .set({ relation: 'split' })
      .execute()
    expect(await refreshFindings(db)).toMatchObject({ reopened: 1 })
  })

  test('says nothing of a programme and its project', async ({ db, scene: { one, other } }) => {
    await db
      .insertInto('responseKinship')
      .values({ responseId: one, kind: 'parent', otherId: other })
      .execute()

    expect(await refreshFindings(db)).toMatchObject({ opened: 0 })
  })
})

describe('deciding a finding', () => {
  test('puts it behind those that nobody has decided, whatever its score', async ({
    db,
    scene: { editor, need },
  }) => {
    const third = await training(db, 'Visits to each crossing by a mentor')
    const weaker = LinkDraft.parse({ responseId: third, strength: 'marginal', rationale: '' })
    await declareLink(db, 'operator', need.id, weaker)
    await refreshFindings(db)
    const [first, ...others] = await listFindings(db, editor)
    if (!first || others.length === 0) throw new Error('Several findings were expected')

    await decideFinding(db, editor, first, decision)

    const after = await listFindings(db, editor)
    expect(after.at(-1)?.id).toBe(first.id)
    expect(Math.max(...others.map(({ score }) => score))).toBeLessThanOrEqual(first.score)
  })

  test('is kept in its history, and refused to whoever read an older version', async ({
    db,
    scene: { one, editor },
  }) => {
    await refreshFindings(db)
    const { id, version } = await onlyFinding(db, editor)
    await renamed(db, one, 'Course on forged visas')
    await refreshFindings(db)

    await expect(decideFinding(db, editor, { id, version }, decision)).rejects.toThrow(StaleVersion)
    expect(await onlyFinding(db, editor)).toMatchObject({ state: 'open' })

    const now = await onlyFinding(db, editor)
    await decideFinding(db, editor, now, decision)
    const [entry] = await auditEntriesOf(db, 'finding', id)
    expect(entry?.event).toMatchObject({ type: 'finding.decided', outcome: 'coordinated' })
  })
})

describe('a finding', () => {
  test('is known only to whoever may know both responses', async ({ db, scene: { one } }) => {
    await refreshFindings(db)
    const reader = await given.account(db, 'reader')
    expect(await listFindings(db, reader)).toHaveLength(1)

    await db.updateTable('response').where('id', '=', one).set({ tier: 'secretariat' }).execute()
    expect(await listFindings(db, reader)).toEqual([])
  })
})

describe('what a finding says of needs', () => {
  test('is only what a viewer may know of: neither in its class, nor its score, nor a count', async ({
    db,
    scene: { need, one, other, editor },
  }) => {
    await renamed(db, one, 'Workshop for officers at road crossings')
    await refreshFindings(db)
    const reader = await given.account(db, 'reader')
    expect(await onlyFinding(db, reader)).toMatchObject({ class: 'duplicate effort' })
    const before = await onlyFinding(db, editor)

    await keepQuiet(db, need.id)

    const theirs = await onlyFinding(db, reader)
    expect(theirs).toMatchObject({ class: 'watch', needWeights: [] })
    expect(theirs.parts.overlap.needs).toBe(0)
    expect(theirs.parts.synergy.needs).toBe(0)
    expect(before.score - theirs.score).toBeCloseTo(0.3)
    expect(await listFindings(db, reader, { class: 'duplicate effort' })).toEqual([])
    expect(await findFinding(db, reader, theirs.id)).toEqual(theirs)
    expect(await onlyFinding(db, editor)).toEqual(before)

    // Once they share neither text nor kind of work, only the need makes them a finding.
    await renamed(db, one, 'Radar masts')
    await renamed(db, other, 'Boats')
    await db
      .updateTable('response')
      .where('id', '=', one)
      .set({ activityTypes: ['equipment'] })
      .execute()
    await refreshFindings(db)
    expect(await onlyFinding(db, editor)).toMatchObject({ class: 'complementary' })
    expect(await listFindings(db, reader)).toEqual([])
    const { id } = await onlyFinding(db, editor)
    expect(await findFinding(db, reader, id)).toBeUndefined()
  })

  test('waits, for whoever may not know every need, until its needs are kept with it', async ({
    db,
    scene: { editor },
  }) => {
    await refreshFindings(db)
    await db.updateTable('findingCase').set({ needWeights: null }).execute()
    const reader = await given.account(db, 'reader')

    expect(await listFindings(db, reader)).toEqual([])
    expect(await listFindings(db, editor)).toHaveLength(1)

    await refreshFindings(db)
    expect(await listFindings(db, reader)).toHaveLength(1)
  })
})

/** What a partner has not approved is known to the Secretariat and that partner alone. */
async function keepQuiet(db: Database, id: NeedId) {
  await db
    .updateTable('needApproval')
    .where('needId', '=', id)
    .set({ takenBackAt: sql`now()` })
    .execute()
}
