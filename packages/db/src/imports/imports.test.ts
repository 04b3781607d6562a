import { describe, expect } from 'vitest'
import { given, test } from '../testing/index.ts'
import { filesOf, findRun, handInFiles, itemsOf, listRuns } from './index.ts'

describe('handing in files', () => {
  test('keeps a run with its files and asks the worker to read them', async ({ db, database }) => {
    const editor = await given.account(db, 'editor')
    const files = [fileOf('a.xml', '<iati-activities/>'), fileOf('b.csv', 'iati-identifier')]

    const runId = await handInFiles(db, editor, { regional: true, files })

    expect(await findRun(db, runId)).toMatchObject({
      state: 'waiting',
      regional: true,
      by: editor.name,
      files: 2,
    })
    expect(await filesOf(db, runId)).toMatchObject([
      { name: 'a.xml', bytes: 18, outcomes: null, keptAt: null },
      { name: 'b.csv', bytes: 15 },
    ])
    const uploads = await db.selectFrom('importUpload').select('content').execute()
    expect(uploads.map(({ content }) => content.toString()).sort()).toEqual([
      '<iati-activities/>',
      'iati-identifier',
    ])
    const jobs = await database.ownerDb
      .withSchema('pgboss')
      .selectFrom('job' as 'account')
      .select('data' as 'name')
      .execute()
    expect(jobs).toContainEqual({ data: { runId } })
  })

  test('keeps nothing where one of the files cannot be read', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { total } = await listRuns(db, { size: 1, number: 1 })
    const broken = { ...fileOf('c.xml', ''), content: () => Promise.reject(new Error('gone')) }

    const files = [fileOf('a.xml', '<iati-activities/>'), broken]
    await expect(handInFiles(db, editor, { regional: false, files })).rejects.toThrow('gone')

    expect((await listRuns(db, { size: 1, number: 1 })).total).toBe(total)
  })
})

describe('a run that was read', () => {
  test('adds up what became of its files, and lists it item by item', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const files = [fileOf('a.xml', '1'), fileOf('b.xml', '2')]
    const runId = await handInFiles(db, editor, { regional: false, files })
    const [first, second] = await filesOf(db, runId)
    const responseId = await given.response(db, { title: 'Radios for the border police' })
    const outcomes = { new: 1, changed: 0, unchanged: 2, 'not relevant': 4, refused: 0 }
    await db
      .updateTable('importFile')
      .where('runId', '=', runId)
      .set({ outcomes: JSON.stringify(outcomes) })
      .execute()
    await db
      .insertInto('importItem')
      .values([
        { fileId: first?.id ?? '', identifier: 'X-1', outcome: 'new', responseId },
        {
          fileId: first?.id ?? '',
          identifier: 'X-2',
          outcome: 'changed',
          changes: JSON.stringify({ title: { before: 'A', after: 'B' } }),
        },
        { fileId: second?.id ?? '', outcome: 'refused', reason: 'It has no identifier.' },
      ])
      .execute()

    expect((await findRun(db, runId))?.outcomes).toEqual({
      new: 2,
      changed: 0,
      unchanged: 4,
      'not relevant': 8,
      refused: 0,
    })
    const page = { size: 2, number: 1 }
    expect(await itemsOf(db, runId, {}, page)).toMatchObject({
      total: 3,
      items: [
        { file: 'a.xml', response: { id: responseId, title: 'Radios for the border police' } },
        { response: null, changes: { title: { before: 'A', after: 'B' } } },
      ],
    })
    expect(await itemsOf(db, runId, { outcome: 'refused' }, page)).toMatchObject({
      total: 1,
      items: [{ file: 'b.xml', identifier: null, reason: 'It has no identifier.', changes: {} }],
    })
    expect(await itemsOf(db, runId, { fileId: second?.id }, page)).toMatchObject({ total: 1 })
  })
})

function fileOf(name: string, text: string) {
  return { name, bytes: text.length, content: async () => Buffer.from(text) }
}
