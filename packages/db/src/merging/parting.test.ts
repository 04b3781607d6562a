import type { FindingId } from '@iisg/domain/findings'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { listFindings } from '../findings/index.ts'
import { findResponse, reviseDetails } from '../responses/index.ts'
import { given } from '../testing/index.ts'
import { mergeRecords, partRecords, toldUnder } from './index.ts'
import { asked, document, finder, isAbout, link, test } from './testing/one-course-twice.ts'

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
