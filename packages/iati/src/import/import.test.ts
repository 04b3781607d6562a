import type { Database } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import { filesOf, itemsOf, UndoRefused, undoImport } from '@iisg/db/imports'
import { mergeRecords } from '@iisg/db/merging'
import { declareLink, findResponse, listResponses, supportLinksTo } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import { LinkDraft, ResponseId, type ResponseRecord } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { type ImportSource, importFiles } from './index.ts'

const wanted = { regional: false }
const everything = { size: 100, number: 1 }

describe('importing a file', () => {
  test('keeps what concerns us and says what became of the rest', async ({ db }) => {
    const source = file('a.xml', [
      activity('A-1', { title: 'Checks in Kosovo' }),
      activity('A-2', { country: 'UA' }),
      activity('A-3', { country: '', region: '89' }),
      activity('', {}),
    ])

    const { runId, files } = await importFiles(db, 'operator', [source], wanted)

    expect(files).toMatchObject([
      { status: 'kept', outcomes: { new: 1, 'not relevant': 2, refused: 1 }, problems: [] },
    ])
    const { items } = await itemsOf(db, runId, {}, everything)
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['new', null],
      ['not relevant', 'It names none of the six partners.'],
      [
        'not relevant',
        'It is regional and names no partner; regional activities were not asked for.',
      ],
      ['refused', expect.stringMatching(/^The activity on line \d+ has no identifier\.$/)],
    ])
    expect(await responseOf(db, 'A-1')).toMatchObject({
      title: 'Checks in Kosovo*',
      status: 'implementation',
      state: 'submitted',
      tier: 'members',
      partners: [{ partner: 'AL', share: 100 }],
      pillars: [
        { pillar: 'WBBSi', confirmed: false },
        { pillar: 'WBCSCi', confirmed: false },
      ],
      roles: [{ role: 'funding', organisation: { name: 'Giver', iatiRef: 'XM-1' } }],
      provenance: { kind: 'import', source: 'a.xml', runId },
    })
    expect((await auditEntriesOf(db, 'import', runId)).map(({ event }) => event)).toMatchObject([
      { type: 'import.file kept', file: 'a.xml', added: 1, changed: 0 },
    ])
  })

  test('takes regional activities where they are wanted', async ({ db }) => {
    const source = file('region.xml', [activity('R-1', { country: '', region: '89' })])

    await importFiles(db, 'operator', [source], { regional: true })

    expect(await responseOf(db, 'R-1')).toMatchObject({ regional: true, partners: [] })
  })

  test('changes nothing when it is done again', async ({ db }) => {
    const source = file('b.xml', [activity('B-1'), activity('B-2')])
    await importFiles(db, 'operator', [source], wanted)
    const before = await responseOf(db, 'B-1')

    const { files } = await importFiles(db, 'operator', [source], wanted)

    expect(files).toMatchObject([{ outcomes: { new: 0, changed: 0, unchanged: 2 } }])
    expect(await responseOf(db, 'B-1')).toEqual(before)
  })

  test('lets the newer of two versions win, whichever is read first', async ({ db }) => {
    const old = file('old.xml', [activity('C-1', { title: 'Old', updated: '2011-01-01T00:00:00' })])
    const fresh = file('new.xml', [
      activity('C-1', { title: 'New', updated: '2014-01-01T00:00:00' }),
    ])

    await importFiles(db, 'operator', [fresh], wanted)
    const later = await importFiles(db, 'operator', [old], wanted)
    const again = await importFiles(db, 'operator', [old, fresh], wanted)

    expect(await responseOf(db, 'C-1')).toMatchObject({ title: 'New' })
    const { items } = await itemsOf(db, later.runId, {}, everything)
    expect(items).toMatchObject([
      {
        outcome: 'unchanged',
        reason: 'new.xml has a newer version, which stays.',
        changes: { title: { before: 'New', after: 'Old' } },
      },
    ])
    expect(again.files).toMatchObject([
      { outcomes: { unchanged: 1 } },
      { outcomes: { unchanged: 1 } },
    ])
  })

  test('shows field by field what a newer version changed, and leaves alone what an editor changed', async ({
    db,
  }) => {
    const first = file('d.xml', [
      activity('D-1', { title: 'First', updated: '2020-01-01T00:00:00' }),
    ])
    await importFiles(db, 'operator', [first], wanted)
    const { id } = await responseOf(db, 'D-1')
    await db.updateTable('response').set({ summary: 'By hand' }).where('id', '=', id).execute()

    const second = activity('D-1', {
      title: 'Second',
      about: 'From the file',
      updated: '2021-01-01T00:00:00',
    })
    const { runId } = await importFiles(db, 'operator', [file('d.xml', [second])], wanted)

    expect(await responseOf(db, 'D-1')).toMatchObject({ title: 'Second', summary: 'By hand' })
    const { items } = await itemsOf(db, runId, {}, everything)
    expect(items[0]?.changes).toMatchObject({ title: { before: 'First', after: 'Second' } })
  })

  test('keeps the good part of a broken file and says where it broke', async ({ db }) => {
    const broken = `<iati-activities version="2.03">${activity('E-1')}<iati-activity><title></iati-activity>`
    const source = { name: 'broken.xml', bytes: broken.length, open: () => piecesOf(broken) }

    const { files } = await importFiles(db, 'operator', [source], wanted)

    expect(files).toMatchObject([
      { status: 'kept', outcomes: { new: 1 }, problems: [{ line: expect.any(Number) }] },
    ])
  })

  test('keeps nothing of a file that it refuses, and goes on with the next', async ({ db }) => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><iati-activities>${activity('F-1')}</iati-activities>`
    const sources = [
      { name: 'bomb.xml', bytes: bomb.length, open: () => piecesOf(bomb) },
      file('good.xml', [activity('F-2')]),
    ]

    const { runId, files } = await importFiles(db, 'operator', sources, wanted)

    expect(files.map(({ status }) => status)).toEqual(['refused', 'kept'])
    expect(await find(db, 'F-1')).toBeUndefined()
    expect((await filesOf(db, runId))[0]?.problems).toMatchObject([
      { sentence: expect.any(String) },
    ])
  })

  test('keeps nothing of a file that it was cut off from', async ({ db }) => {
    const whole = `<iati-activities version="2.03">${activity('G-1')}${activity('G-2')}`
    const cutOff = {
      name: 'cut.xml',
      bytes: 1,
      async *open() {
        yield* piecesOf(whole)
        throw new Error('the disk is gone')
      },
    }

    await expect(importFiles(db, 'operator', [cutOff], wanted)).rejects.toThrow('the disk is gone')

    expect(await find(db, 'G-1')).toBeUndefined()
  })

  test('finds an organisation by its reference, then by its name in any script', async ({ db }) => {
    const { id } = await given.organisation(db, 'Ministarstvo unutrašnjih poslova')
    const source = file('h.xml', [
      activity('H-1', { giver: 'Министарство унутрашњих послова', ref: 'RS-GOV-1' }),
      activity('H-2', { giver: 'MUP', ref: 'RS-GOV-1' }),
    ])

    await importFiles(db, 'operator', [source], wanted)

    for (const identifier of ['H-1', 'H-2']) {
      const { roles } = await responseOf(db, identifier)
      expect(roles).toMatchObject([{ organisation: { id, iatiRef: 'RS-GOV-1' } }])
    }
  })

  test('marks a parent whose money its children tell again', async ({ db }) => {
    const source = file('i.xml', [
      activity('I-1', { more: `<related-activity type="2" ref="I-2"/>${commitment('100')}` }),
      activity('I-2', { more: commitment('100') }),
    ])

    await importFiles(db, 'operator', [source], wanted)

    expect(await responseOf(db, 'I-1')).toMatchObject({ isParent: true })
    expect(await responseOf(db, 'I-2')).toMatchObject({ isParent: false })
  })

  test('keeps no contact person', async ({ db, database }) => {
    const more =
      '<contact-info><person-name><narrative>Jane Secret</narrative></person-name><email>jane@secret.example</email></contact-info>'
    await importFiles(db, 'operator', [file('j.xml', [activity('J-1', { more })])], wanted)

    for (const table of ['response', 'iatiSource', 'importItem', 'organisation'] as const) {
      const rows = await database.ownerDb.selectFrom(table).selectAll().execute()
      expect(JSON.stringify(rows)).not.toMatch(/secret/i)
    }
  })
})

describe('an import of what is told under another record', () => {
  test('renews it, and brings it back into nothing that counts', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const same = { more: commitment('100'), updated: '2020-01-01T00:00:00' }
    const { runId } = await importFiles(
      db,
      editor,
      [file('o.xml', [activity('O-1', same), activity('O-2', same)])],
      wanted,
    )
    const [kept, other] = [await responseOf(db, 'O-1'), await responseOf(db, 'O-2')]
    const need = await given.need(db)
    const draft = LinkDraft.parse({ responseId: other.id, strength: 'full', rationale: '' })
    await declareLink(db, editor, need.id, draft)
    await madeOne(db, editor, kept, other)

    const later = { ...same, title: 'Border checks, renewed', updated: '2021-01-01T00:00:00' }
    const again = file('o2.xml', [activity('O-1', same), activity('O-2', later)])
    expect((await importFiles(db, editor, [again], wanted)).files).toMatchObject([
      { outcomes: { new: 0, changed: 1 } },
    ])

    expect(await responseOf(db, 'O-2')).toMatchObject({
      ...{ id: other.id, title: 'Border checks, renewed', state: 'merged' },
    })
    const filter = { viewer: editor, search: 'O-2' }
    const { lines } = await listResponses(db, filter, everything)
    expect(lines.map(({ id }) => id)).not.toContain(other.id)
    const linked = await supportLinksTo(db, need.id)
    expect(linked.map(({ response }) => response.id)).toEqual([kept.id])
    await expect(undoImport(db, editor, runId)).rejects.toThrow(/Made one with another record: O-/)
  })

  test('tells the money of a whole once, where its parts are told in files', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const whole = activity('P-1', { updated: '2020-01-01T00:00:00', more: commitment('100') })
    await importFiles(db, editor, [file('p.xml', [whole])], wanted)
    const kept = await given.response(db, { pillars: ['WBBSi'], budgetAmount: '100' })
    const record = await findResponse(db, kept)
    if (!record) throw new Error('It was not kept')
    await madeOne(db, editor, record, await responseOf(db, 'P-1'))
    expect(await findResponse(db, kept)).toMatchObject({ isParent: false })

    const parent = '<related-activity type="1" ref="P-1"/>'
    const part = activity('P-2', { more: `${parent}${commitment('40')}` })
    await importFiles(db, editor, [file('p2.xml', [whole, part])], wanted)

    expect(await findResponse(db, kept)).toMatchObject({ isParent: true })
  })
})

describe('undoing an import', () => {
  test('removes what was new and restores what was changed', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const first = file('k.xml', [
      activity('K-1', { title: 'As it was', updated: '2020-01-01T00:00:00' }),
    ])
    await importFiles(db, editor, [first], wanted)
    const before = await responseOf(db, 'K-1')
    const second = file('k2.xml', [
      activity('K-1', { title: 'Changed', updated: '2021-01-01T00:00:00' }),
      activity('K-2'),
    ])
    const { runId } = await importFiles(db, editor, [second], wanted)

    const event = await undoImport(db, editor, runId)

    expect(event).toMatchObject({ removed: 1, restored: 1 })
    expect(await responseOf(db, 'K-1')).toMatchObject({ ...before, version: expect.any(Number) })
    expect(await find(db, 'K-2')).toBeUndefined()
    const again = await importFiles(db, editor, [second], wanted)
    expect(again.files).toMatchObject([{ outcomes: { new: 1, changed: 1 } }])
  })

  test('is refused while a need is linked to what it brought in', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { runId } = await importFiles(db, editor, [file('l.xml', [activity('L-1')])], wanted)
    const { id: responseId } = await responseOf(db, 'L-1')
    const need = await given.need(db)
    const draft = LinkDraft.parse({ responseId, strength: 'full', rationale: '' })
    await declareLink(db, editor, need.id, draft)

    await expect(undoImport(db, editor, runId)).rejects.toThrow(
      new UndoRefused('Needs are linked to L-1. Withdraw those support links first.'),
    )
    expect(await find(db, 'L-1')).toBeDefined()
  })

  test('is refused where a later import went on from it', async ({ db }) => {
    const one = file('m.xml', [activity('M-1', { updated: '2020-01-01T00:00:00' })])
    const two = file('m.xml', [activity('M-1', { title: 'Later', updated: '2021-01-01T00:00:00' })])
    const { runId } = await importFiles(db, 'operator', [one], wanted)
    await importFiles(db, 'operator', [two], wanted)

    await expect(undoImport(db, 'operator', runId)).rejects.toThrow('Undo that one first')
  })
})

type Facts = {
  title?: string
  about?: string
  country?: string
  region?: string
  updated?: string
  giver?: string
  ref?: string
  more?: string
}

function activity(identifier: string, facts: Facts = {}): string {
  const { title = 'Border checks', about = '', country = 'AL', region = '', updated = '' } = facts
  const { giver = 'Giver', ref = 'XM-1', more = '' } = facts
  return `
    <iati-activity ${updated && `last-updated-datetime="${updated}"`} default-currency="EUR">
      <iati-identifier>${identifier}</iati-identifier>
      <reporting-org ref="XM-1" type="10"><narrative>Giver</narrative></reporting-org>
      <title><narrative>${title}</narrative></title>
      <description><narrative>${about}</narrative></description>
      <participating-org role="1" ref="${ref}" type="10"><narrative>${giver}</narrative></participating-org>
      <activity-status code="2"/>
      <activity-date type="2" iso-date="2025-01-01"/>
      ${country && `<recipient-country code="${country}"/>`}
      ${region && `<recipient-region code="${region}"/>`}
      <sector vocabulary="1" code="15130"/>
      ${more}
    </iati-activity>`
}

function commitment(amount: string): string {
  return `<transaction><transaction-type code="2"/><transaction-date iso-date="2025-01-01"/><value value-date="2025-01-01">${amount}</value></transaction>`
}

function file(name: string, activities: string[]): ImportSource {
  const text = `<iati-activities version="2.03">${activities.join('')}</iati-activities>`
  return { name, bytes: text.length, open: () => piecesOf(text) }
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** Makes two records one, as the finding about them has it. */
async function madeOne(db: Database, editor: Actor, kept: ResponseRecord, other: ResponseRecord) {
  const [oneId, otherId] = [kept.id, other.id].sort()
  if (!oneId || !otherId) throw new Error('There are two')
  const { id } = await db
    .insertInto('findingCase')
    .values({ class: 'duplicate record', oneId, otherId, score: 1, parts: '{}', fingerprint: '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await mergeRecords(db, editor, { finding: { id, version: 1 }, kept, other, take: [], note: '' })
}

async function find(db: Database, identifier: string) {
  const found = await db
    .selectFrom('responseExternalId')
    .where('value', '=', identifier)
    .select('responseId')
    .executeTakeFirst()
  return found && findResponse(db, ResponseId.parse(found.responseId))
}

async function responseOf(db: Database, identifier: string) {
  const response = await find(db, identifier)
  if (!response) throw new Error(`There is no response ${identifier}`)
  return response
}
