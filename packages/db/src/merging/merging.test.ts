import type { Actor } from '@iisg/domain/accounts'
import { cellOf } from '@iisg/domain/analysis'
import type { FindingId } from '@iisg/domain/findings'
import type { NeedRecord } from '@iisg/domain/needs'
import { LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { cellInputOf, needInputFor } from '../analysis/index.ts'
import { auditEntriesOf, MoveRefused, StaleVersion } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { listFindings, perhapsOneRecord, refreshFindings } from '../findings/index.ts'
import { moneyOfResponses } from '../links/index.ts'
import {
  declareLink,
  findResponse,
  kinOf,
  listResponses,
  relativesOf,
  responseCounts,
  responseMeantBy,
  reviseDetails,
  supportLinksTo,
} from '../responses/index.ts'
import { freezeCycle } from '../snapshots/index.ts'
import { key } from '../snapshots/testing/frozen-cycle.ts'
import { test as base, given } from '../testing/index.ts'
import { alsoRecordedAs, mergeRecords, partRecords, toldUnder, toldUnderTo } from './index.ts'

type Scene = {
  editor: Actor
  need: NeedRecord
  kept: ResponseId
  other: ResponseId
  find: () => Promise<{ id: FindingId; version: number }>
}

/** One course that was recorded twice, with a need that both are linked to. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    // What other tests of this file have left does not count here.
    await sql`update response set state = 'archived' where state <> 'merged'`.execute(db)
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const need = await given.need(db, { cycleId: cycle.id })
    await given.finalisedTasks(db, cycle, 'AL')
    const funders = [(await given.organisation(db)).id]
    const told = { title: 'Forged documents course', activityTypes: ['training'], funders }
    const kept = await given.response(db, told)
    const other = await given.response(db, { ...told, budgetAmount: '90000' })
    const find = async () => {
      await refreshFindings(db)
      const found = (await listFindings(db, editor)).find(
        (each) => isAbout(kept, each) && isAbout(other, each),
      )
      if (!found) throw new Error('Nothing was found')
      return { id: found.id, version: found.version }
    }
    await use({ editor, need, kept, other, find })
  },
})

async function link(db: Database, need: NeedRecord, responseId: ResponseId, strength = 'partial') {
  const draft = LinkDraft.parse({ responseId, strength, rationale: 'It fits' })
  return (await declareLink(db, 'operator', need.id, draft)).linkId
}

async function asked(db: Database, { kept, other, find }: Scene) {
  const finding = await find()
  const read = async (id: ResponseId) => ({
    id,
    version: (await findResponse(db, id))?.version ?? 0,
  })
  return { finding, kept: await read(kept), other: await read(other), take: [], note: '' }
}

async function coverageOf(db: Database, need: NeedRecord): Promise<number | undefined> {
  const cell = cellOf(cellInputOf(await needInputFor(db, need), 'AL'))
  return cell.status === 'not applicable' ? undefined : cell.coverage
}

/** Every row that a merging may touch, but for versions and when they were written. */
async function rowsOf(db: Database) {
  const tables = [
    'support_link',
    'link_confirmation',
    'response_kinship',
    'response_document',
    'response_partner',
    'response_institution',
    'response_role',
    'response_budget',
    'response_transaction',
    'response_sector',
    'response_result',
    'response_after_use',
    'response_external_id',
    'response_relation',
  ]
  const all = await Promise.all(
    tables.map(async (name) => {
      const { rows } = await sql<{
        row: unknown
      }>`select to_jsonb(t) as row from ${sql.table(name)} t
        order by to_jsonb(t)::text`.execute(db)
      return [name, rows] as const
    }),
  )
  const { rows } = await sql`select to_jsonb(r) - 'version' - 'updated_at' as row from response r
    order by id`.execute(db)
  return Object.fromEntries([...all, ['response', rows]])
}

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
    const money = await moneyOfResponses(db, linked)
    expect([...money]).toMatchObject([[kept, [{ amount: '90000' }]]])
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
    const before = await coverageOf(db, need)

    await mergeRecords(db, editor, request)

    expect(await coverageOf(db, need)).toBe(before)
    const row = await db
      .selectFrom('supportLink')
      .where('id', '=', frozenLink)
      .select(['responseId', 'withdrawnAt'])
      .executeTakeFirst()
    expect(row).toEqual({ responseId: other, withdrawnAt: null })
    expect((await supportLinksTo(db, next.id)).map(({ response }) => response.id)).toEqual([kept])
  })

  test('are never a chain: what was told under the one follows to the other', async ({
    db,
    scene,
  }) => {
    const { kept, other, editor } = scene
    await mergeRecords(db, editor, await asked(db, scene))
    const third = await given.response(db, {
      title: 'Forged documents course',
      activityTypes: ['training'],
    })
    const again = { ...scene, kept: third, other: kept, find: finder(db, editor, third, kept) }

    await mergeRecords(db, editor, await asked(db, again))

    expect((await toldUnder(db, other))?.id).toBe(third)
    expect((await toldUnder(db, kept))?.id).toBe(third)
    // Not even a slip of a program can make one.
    const slip = db
      .updateTable('response')
      .where('id', '=', other)
      .set({ mergedIntoId: kept })
      .execute()
    await expect(slip).rejects.toThrow(/told under one that is not merged/)
    await expect(link(db, await given.need(db), other)).rejects.toThrow(/takes no links/)
  })

  test('are refused with a sentence, or told that one has changed', async ({ db, scene }) => {
    const { kept, other, editor } = scene
    const request = await asked(db, scene)
    const stale = { ...request, kept: { id: kept, version: 99 } }
    await expect(mergeRecords(db, editor, stale)).rejects.toThrow(StaleVersion)
    const untold = { ...request, take: ['summary' as const] }
    await expect(mergeRecords(db, editor, untold)).rejects.toThrow(MoveRefused)
    await db
      .insertInto('responseKinship')
      .values({ responseId: other, kind: 'parent', otherId: kept })
      .execute()

    await expect(mergeRecords(db, editor, request)).rejects.toThrow(/is recorded as a part of/)
    expect(await toldUnder(db, other)).toBeUndefined()
  })
})

describe('two records that are parted again', () => {
  test('have every row back as it was', async ({ db, scene }) => {
    const { need, kept, other, editor } = scene
    await link(db, need, kept)
    const word = await link(db, need, other, 'full')
    const second = await given.need(db)
    const moved = await link(db, second, other)
    await db
      .insertInto('linkConfirmation')
      .values(
        [word, moved].map((linkId) => ({ linkId, partner: 'AL', step: 1, status: 'confirmed' })),
      )
      .execute()
    const whole = await given.response(db, { title: 'The whole programme' })
    const request = await asked(db, scene)
    await db
      .insertInto('responseKinship')
      .values([
        { responseId: other, kind: 'parent', otherId: whole },
        { responseId: kept, kind: 'co-funded', otherId: other },
      ])
      .execute()
    await document(db, other, 'https://example.org/more.pdf')
    await sql`update response set summary = 'Told by one', actual_start = '2025-02-01',
      gender_marker = '1', place = 'Durrës' where id = ${other}`.execute(db)
    const before = await rowsOf(db)
    const take = ['summary', 'actualStart', 'genderMarker', 'place', 'budgets'] as const
    const ask = { ...request, take }

    const { findingId } = await mergeRecords(db, editor, ask)
    expect(await rowsOf(db)).not.toEqual(before)
    expect(await findResponse(db, kept)).toMatchObject({
      ...{ summary: 'Told by one', actualStart: '2025-02-01', place: 'Durrës' },
      budgets: [{ amount: '90000' }],
    })
    await partRecords(db, editor, { id: findingId, version: ask.finding.version + 1 })

    expect(await rowsOf(db)).toEqual(before)
    const about = (await listFindings(db, editor)).filter((each) => isAbout(other, each))
    expect(about).toMatchObject([{ id: findingId, state: 'open' }])
    const entries = await auditEntriesOf(db, 'response', kept)
    expect(entries.slice(0, 2).map(({ by, event }) => [by, event.type])).toEqual([
      [editor.name, 'response.parted'],
      [editor.name, 'response.merged'],
    ])
    const ofNeed = await auditEntriesOf(db, 'need', second.id)
    expect(ofNeed.map(({ event }) => event.type)).toContain('response.merged')
  })

  test('are not, where something that went over has changed since', async ({ db, scene }) => {
    const { need, kept, other, editor } = scene
    const linkId = await link(db, need, other)
    await document(db, other, 'https://example.org/more.pdf')
    const { findingId } = await mergeRecords(db, editor, await asked(db, scene))
    const part = async () => {
      const { version } = await db
        .selectFrom('findingCase')
        .where('id', '=', findingId)
        .select('version')
        .executeTakeFirstOrThrow()
      return partRecords(db, editor, { id: findingId, version })
    }

    await db.updateTable('supportLink').where('id', '=', linkId).set({ version: 2 }).execute()
    await expect(part()).rejects.toThrow(/was revised or answered since/)

    await db.updateTable('supportLink').where('id', '=', linkId).set({ version: 1 }).execute()
    const version = (await findResponse(db, kept))?.version ?? 0
    await reviseDetails(db, 'operator', kept, version, { documents: [] })
    await expect(part()).rejects.toThrow(/documents of .* were changed since/)
    expect((await toldUnder(db, other))?.id).toBe(kept)
  })

  test('are not, where the one that was kept was made one with a third', async ({ db, scene }) => {
    const { kept, editor } = scene
    const first = await mergeRecords(db, editor, await asked(db, scene))
    const third = await given.response(db, {
      title: 'Forged documents course',
      activityTypes: ['training'],
    })
    const again = { ...scene, kept: third, other: kept, find: finder(db, editor, third, kept) }
    const second = await mergeRecords(db, editor, await asked(db, again))
    const read = async (id: FindingId) => {
      const found = (await listFindings(db, editor)).find((each) => each.id === id)
      return { id, version: found?.version ?? 0 }
    }

    const early = partRecords(db, editor, await read(first.findingId))
    await expect(early).rejects.toThrow(/Part those first/)

    await partRecords(db, editor, await read(second.findingId))
    await partRecords(db, editor, await read(first.findingId))
    expect(await toldUnder(db, kept)).toBeUndefined()
  })
})

function finder(db: Database, editor: Actor, one: ResponseId, other: ResponseId) {
  return async () => {
    await refreshFindings(db)
    const found = (await listFindings(db, editor)).find(
      (each) => isAbout(one, each) && isAbout(other, each),
    )
    if (!found) throw new Error('Nothing was found')
    return { id: found.id, version: found.version }
  }
}

function isAbout(id: ResponseId, { oneId, otherId }: { oneId: ResponseId; otherId: ResponseId }) {
  return id === oneId || id === otherId
}

function document(db: Database, responseId: ResponseId, url: string) {
  const told = { title: 'A document', category: 'objectives', language: 'en', position: 0 } as const
  return db
    .insertInto('responseDocument')
    .values({ ...told, responseId, url })
    .execute()
}
