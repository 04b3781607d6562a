import { cellOf } from '@iisg/domain/analysis'
import type { NeedRecord } from '@iisg/domain/needs'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { cellInputOf, moneyInCycle, needInputFor, responsesIn } from '../analysis/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { listFindings, perhapsOneRecord, refreshFindings } from '../findings/index.ts'
import {
  findResponse,
  kinOf,
  listResponses,
  relativesOf,
  responseCounts,
  responseMeantBy,
  supportLinksTo,
} from '../responses/index.ts'
import { freezeCycle } from '../snapshots/index.ts'
import { key } from '../snapshots/testing/frozen-cycle.ts'
import { given } from '../testing/index.ts'
import { alsoRecordedAs, mergeRecords, toldUnder, toldUnderTo } from './index.ts'
import { asked, document, isAbout, link, test } from './testing/one-course-twice.ts'

describe('two records that are made one', () => {
  test('meet a need as far as the one that is kept does, and no further', async ({ db, scene }) => {
    const { need, kept, other, editor } = scene
    await link(db, need, kept)
    const alone = await coverageOf(db, need)
    await link(db, need, other)
    expect(await coverageOf(db, need)).toBeGreaterThan(alone ?? 1)

    await mergeRecords(db, editor, await asked(db, scene))

    expect(await coverageOf(db, need)).toBe(alone)
    expect((await supportLinksTo(db, need.id)).map(({ response }) => response.id)).toEqual([kept])
  })

  test('keep what was said to a link that goes over', async ({ db, scene }) => {
    const { need, kept, other, editor } = scene
    const linkId = await link(db, need, other, 'substantial')
    const before = await coverageOf(db, need)
    await db
      .insertInto('linkConfirmation')
      .values({ linkId, partner: 'AL', step: 1, status: 'confirmed' })
      .execute()

    await mergeRecords(db, editor, await asked(db, scene))

    expect(await supportLinksTo(db, need.id)).toMatchObject([
      {
        id: linkId,
        response: { id: kept },
        strength: 'substantial',
        confirmations: [{ partner: 'AL', status: 'confirmed' }],
      },
    ])
    expect(await coverageOf(db, need)).toBe(before)
  })

  test('are told once in every list, count, choice and finding', async ({ db, scene }) => {
    const { kept, other, editor } = scene
    const page = { size: 9, number: 1 }
    const filter = { viewer: editor, status: 'implementation', search: 'forged' } as const
    const state = { ...filter, state: 'submitted' } as const
    expect((await listResponses(db, state, page)).total).toBe(2)
    const request = await asked(db, scene)
    expect(await perhapsOneRecord(db, editor)).toHaveLength(1)

    await mergeRecords(db, editor, request)

    const { lines } = await listResponses(db, state, page)
    expect(lines.map(({ id }) => id)).toEqual([kept])
    expect((await responseCounts(db, filter)).state).not.toHaveProperty('merged')
    expect(await perhapsOneRecord(db, editor)).toEqual([])
    await refreshFindings(db)
    // What was decided stays, to be looked up and undone.
    const about = (await listFindings(db, editor)).filter((each) => isAbout(other, each))
    expect(about).toMatchObject([
      { id: request.finding.id, state: 'merged', reason: null, decidedBy: editor.name },
    ])
    expect(await responseMeantBy(db, editor, other)).toBe(kept)
  })

  test('are left out of what anyone may know', async ({ db, publicDb, scene }) => {
    const { kept, other, editor } = scene
    await sql`update response set state = 'published', tier = 'public'
      where id in (${kept}, ${other})`.execute(db)
    const shown = async () => {
      const rows = await publicDb.selectFrom('supportProject').select('id').execute()
      return rows.map(({ id }) => id).filter((id) => id === kept || id === other)
    }
    expect(await shown()).toHaveLength(2)

    await mergeRecords(db, editor, await asked(db, scene))

    expect(await shown()).toEqual([kept])
  })

  test('lead to the one that is kept, which says what else it was recorded as', async ({
    db,
    scene,
  }) => {
    const { kept, other, editor } = scene
    await db
      .insertInto('responseExternalId')
      .values({ responseId: other, scheme: 'national', value: 'AL-77' })
      .execute()
    const request = await asked(db, scene)

    await mergeRecords(db, editor, request)

    expect(await toldUnder(db, other)).toMatchObject({ id: kept, title: 'Forged documents course' })
    expect(await alsoRecordedAs(db, editor, kept)).toMatchObject([
      { id: other, identifiers: ['AL-77'], findingId: request.finding.id },
    ])
    expect(await responseMeantBy(db, editor, 'AL-77')).toBe(kept)
    const search = async (viewer: typeof editor) =>
      (await listResponses(db, { viewer, search: 'al-77' }, { size: 9, number: 1 })).lines
    await db
      .updateTable('response')
      .where('id', '=', other)
      .set({ searchText: 'forged al-77' })
      .execute()
    expect(await search(editor)).toMatchObject([{ id: kept }])
    // Of a record that they may not know, they hear that it is told elsewhere and no more.
    await db.updateTable('response').where('id', '=', kept).set({ tier: 'secretariat' }).execute()
    const reader = await given.account(db, 'reader')
    expect(await toldUnderTo(db, reader, other)).toMatchObject({ kept: null })
    expect(await toldUnderTo(db, editor, other)).toMatchObject({ kept: { id: kept } })
  })

  test('count their money once: the kept one takes a budget only where it has none', async ({
    db,
    scene,
  }) => {
    const { need, kept, other, editor } = scene
    await link(db, need, other)
    const request = await asked(db, scene)

    await mergeRecords(db, editor, { ...request, take: ['budgets'] })

    const linked = (await supportLinksTo(db, need.id)).map(({ response }) => response.id)
    const money = await moneyInCycle({ db, viewer: editor }, need.cycleId, linked)
    expect([...money]).toMatchObject([[kept, { cents: 9_000_000 }]])
  })

  test('hand over parts, wholes and documents, each once', async ({ db, scene }) => {
    const { kept, other, editor } = scene
    const whole = await given.response(db, { title: 'The whole programme' })
    const part = await given.response(db, { title: 'A part of it', budgetAmount: '500' })
    const partner = await given.response(db, { title: 'Paid for together' })
    const kin = [
      { responseId: other, kind: 'parent', otherId: whole },
      { responseId: part, kind: 'parent', otherId: other },
      { responseId: kept, kind: 'co-funded', otherId: other },
      { responseId: other, kind: 'co-funded', otherId: partner },
      { responseId: kept, kind: 'co-funded', otherId: partner },
    ] as const
    const request = await asked(db, scene)
    await db
      .insertInto('responseKinship')
      .values([...kin])
      .execute()
    await document(db, kept, 'https://example.org/both.pdf')
    await document(db, other, 'https://example.org/both.pdf')
    await document(db, other, 'https://example.org/more.pdf')

    await mergeRecords(db, editor, request)

    expect(await kinOf(db, editor, kept)).toMatchObject([
      { id: whole, kind: 'parent' },
      { id: part, kind: 'child' },
      { id: partner, kind: 'co-funded' },
    ])
    const now = await findResponse(db, kept)
    expect(now?.documents.map(({ url }) => url)).toEqual([
      'https://example.org/both.pdf',
      'https://example.org/more.pdf',
    ])
    // The part has its own money: that of the whole is not beside it.
    expect(now?.isParent).toBe(true)
  })

  test('are related to what files go on relating the merged one to', async ({ db, scene }) => {
    const { kept, other, editor } = scene
    const donor = await given.response(db, { title: 'What the donor reports' })
    await db
      .insertInto('responseExternalId')
      .values([
        { responseId: other, scheme: 'iati', value: 'XM-1-OTHER' },
        { responseId: donor, scheme: 'iati', value: 'XM-1-DONOR' },
      ])
      .execute()
    await db
      .insertInto('responseRelation')
      .values({ responseId: donor, kind: 'child', identifier: 'XM-1-OTHER' })
      .execute()

    await mergeRecords(db, editor, await asked(db, scene))

    expect(await relativesOf(db, editor, kept)).toMatchObject([
      { kind: 'parent', response: { id: donor } },
    ])
    expect(await relativesOf(db, editor, donor)).toMatchObject([
      { kind: 'child', response: { id: kept } },
    ])
  })

  test('leave a frozen cycle as it is', async ({ db, scene }) => {
    const { need, kept, other, editor } = scene
    const admin = await given.account(db, 'admin')
    await link(db, need, kept)
    const frozenLink = await link(db, need, other)
    const next = await given.need(db)
    await link(db, next, other)
    const request = await asked(db, scene)
    await freezeCycle(db, admin, key, need.cycleId)
    const cycle = await findCycle(db, need.cycleId)
    if (!cycle) throw new Error('There is a cycle')
    const page = { size: 9, number: 1 }
    const listed = () => responsesIn(db, cycle, { viewer: editor }, page)
    const before = { coverage: await coverageOf(db, need), list: await listed() }
    expect(before.list.total).toBe(2)

    await mergeRecords(db, editor, request)

    expect({ coverage: await coverageOf(db, need), list: await listed() }).toEqual(before)
    const row = await db
      .selectFrom('supportLink')
      .where('id', '=', frozenLink)
      .select(['responseId', 'withdrawnAt'])
      .executeTakeFirst()
    expect(row).toEqual({ responseId: other, withdrawnAt: null })
    expect((await supportLinksTo(db, next.id)).map(({ response }) => response.id)).toEqual([kept])
  })
})

async function coverageOf(db: Database, need: NeedRecord): Promise<number | undefined> {
  const cell = cellOf(cellInputOf(await needInputFor(db, need), 'AL'))
  return cell.status === 'not applicable' ? undefined : cell.coverage
}
