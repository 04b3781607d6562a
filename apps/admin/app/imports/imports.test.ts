import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { auditEntriesOf } from '@iisg/db/audit'
import { listRuns } from '@iisg/db/imports'
import { declareLink } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import { ImportRunId } from '@iisg/domain/imports'
import { runImport } from '@iisg/iati'
import { describe, expect } from 'vitest'
import { get, type Page, post } from '#app/testing/requests.ts'
import { action as handIn, loader as list } from './imports.tsx'
import { receiveFiles } from './receive-files.ts'
import { loader as run } from './run.tsx'
import { loader as beforeUndoing, action as undo } from './undo.tsx'

const test = base.extend<{ page: Page }>({
  page: async ({ db }, use) => use({ db, viewer: await given.account(db, 'editor') }),
})

describe('importing files over the web', () => {
  test('leads to a page that waits, and then tells what became of each activity', async ({
    db,
    page,
  }) => {
    const identifier = `XX-${crypto.randomUUID()}`
    const runId = runIn(await handInFiles(page, [fileOf('border.xml', activity(identifier))]))
    const there = { ...page, params: { runId } }
    expect(await run(get(there))).toMatchObject({
      data: { isUnderWay: true, run: { state: 'waiting' } },
      init: { headers: { Refresh: '2' } },
    })

    await runImport(db, runId)

    expect(await run(get(there))).toMatchObject({
      data: {
        isUnderWay: false,
        run: { state: 'done', outcomes: { new: 1, refused: 0 } },
        files: [{ name: 'border.xml' }],
        items: [{ identifier, outcome: 'new', response: { title: 'Radios for Kosovo*' } }],
        total: 1,
      },
      init: { headers: {} },
    })
    expect(await run(get({ ...there, search: 'outcome=refused' }))).toMatchObject({
      data: { total: 0, items: [] },
    })
    expect((await list(get(page))).lines[0]).toMatchObject({ id: runId, state: 'done' })
  })

  test('says field by field what a newer file changes', async ({ db, page }) => {
    const identifier = `XX-${crypto.randomUUID()}`
    const older = fileOf('old.xml', activity(identifier, 'Radios', '2024-01-01T00:00:00'))
    const newer = fileOf('new.xml', activity(identifier, 'Better radios', '2025-01-01T00:00:00'))
    const runId = runIn(await handInFiles(page, [older, newer]))

    await runImport(db, runId)

    const changed = { ...page, params: { runId }, search: 'outcome=changed' }
    expect(await run(get(changed))).toMatchObject({
      data: {
        items: [{ changes: { title: { before: 'Radios', after: 'Better radios' } } }],
        total: 1,
      },
    })
  })

  test('asks for a file, and remembers the tick', async ({ page }) => {
    const answer = await handInFiles(page, [new File([], '')], { regional: 'yes' })

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { problems: { files: 'Choose a file' }, typed: { regional: 'yes' } },
    })
  })

  test('takes regional activities along where that was chosen', async ({ db, page }) => {
    const file = fileOf('a.xml', '<iati-activities version="2.03"/>')
    const runId = runIn(await handInFiles(page, [file], { regional: 'yes' }))

    const { lines } = await listRuns(db, { size: 25, number: 1 })
    expect(lines.find(({ id }) => id === runId)).toMatchObject({ regional: true })
  })

  test('is for editors', async ({ db }) => {
    const reader = { db, viewer: await given.account(db, 'reader') }
    const params = { runId: crypto.randomUUID() }

    await expect(handInFiles(reader, [fileOf('a.xml', '')])).rejects.toMatchObject({ status: 403 })
    for (const read of [list, run, beforeUndoing]) {
      await expect(read(get({ ...reader, params }))).rejects.toMatchObject({ status: 403 })
    }
    await expect(undo(post({ ...reader, params }, {}))).rejects.toMatchObject({ status: 403 })
  })

  test('shows no run that nobody asked for', async ({ page }) => {
    for (const runId of [crypto.randomUUID(), 'nothing']) {
      const strange = run(get({ ...page, params: { runId } }))
      await expect(strange).rejects.toMatchObject({ status: 404 })
    }
  })
})

describe('what is handed in', () => {
  test.each([
    [{ bytes: 2_000_000, files: 1 }, 'Choose at most 1 files at once'],
    [
      { bytes: 1_000, files: 5 },
      'The files are larger than 0.001 MB together: import them in parts',
    ],
  ])('is refused beyond its limits: %o', async (limits, because) => {
    const request = formOf([fileOf('a.xml', 'x'.repeat(800)), fileOf('b.xml', 'y'.repeat(800))])

    const answer = await receiveFiles(request, limits, async (received) => received)

    expect(answer).toEqual({ ok: false, because })
  })

  test('leaves nothing on the disk, whatever comes of it', async () => {
    const before = uploadsOnDisk()
    const limits = { bytes: 10_000, files: 5 }
    const request = () => formOf([fileOf('folder/Kosovo data.xml', 'content')])

    const kept = await receiveFiles(request(), limits, async (received) => {
      if (!received.ok) return []
      return Promise.all(
        received.files.map(async ({ name, content }) => `${name}: ${await content()}`),
      )
    })
    expect(kept).toEqual(['Kosovo* data.xml: content'])

    const failing = receiveFiles(request(), limits, () => Promise.reject(new Error('full')))
    await expect(failing).rejects.toThrow('full')
    expect(uploadsOnDisk()).toEqual(before)
  })
})

describe('undoing an import', () => {
  test('says first what it will do, then does it once', async ({ db, page }) => {
    const runId = await aRun(page)
    const there = { ...page, params: { runId } }
    expect(await beforeUndoing(get(there))).toMatchObject({ outcomes: { new: 1, changed: 0 } })

    expect(await undo(post(there, {}))).toMatchObject({ status: 302 })
    expect(await undo(post(there, {}))).toMatchObject({ status: 302 })

    expect(await run(get(there))).toMatchObject({
      data: { run: { state: 'undone' }, items: [{ response: null }] },
    })
    const events = (await auditEntriesOf(db, 'import', runId)).map(({ event }) => event)
    expect(events).toMatchObject([
      { type: 'import.undone', removed: 1 },
      { type: 'import.file kept', added: 1 },
    ])
    await expect(beforeUndoing(get(there))).rejects.toMatchObject({ status: 302 })
  })

  test('is refused with its reason where a need rests on it', async ({ db, page }) => {
    const runId = await aRun(page)
    const there = { ...page, params: { runId } }
    const need = await given.need(db)
    const { data } = await run(get(there))
    const responseId = data.items[0]?.response?.id
    if (!responseId) throw new Error('The import kept no response')
    const link = {
      responseId,
      strength: 'full' as const,
      aspects: [],
      covers: [],
      allocation: null,
      rationale: '',
    }
    await declareLink(db, 'operator', need.id, link)

    expect(await undo(post(there, {}))).toMatchObject({
      init: { status: 422 },
      data: { because: expect.stringContaining('Withdraw those support links first') },
    })
  })
})

async function aRun(page: Page): Promise<ImportRunId> {
  const file = fileOf('one.xml', activity(`XX-${crypto.randomUUID()}`))
  const runId = runIn(await handInFiles(page, [file]))
  await runImport(page.db, runId)
  return runId
}

function handInFiles(page: Page, files: File[], fields: Record<string, string> = {}) {
  return handIn({ ...post(page, {}), request: formOf(files, fields) })
}

function formOf(files: File[], fields: Record<string, string> = {}): Request {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return new Request('http://admin.test/imports', { method: 'POST', body })
}

function fileOf(name: string, content: string): File {
  return new File([content], name)
}

function activity(
  identifier: string,
  title = 'Radios for Kosovo',
  updated = '2025-01-01T00:00:00',
) {
  return `<iati-activities version="2.03">
    <iati-activity last-updated-datetime="${updated}">
      <iati-identifier>${identifier}</iati-identifier>
      <reporting-org ref="XX-1" type="10"><narrative>Norwegian Directorate</narrative></reporting-org>
      <title><narrative>${title}</narrative></title>
      <activity-status code="2"/>
      <activity-date type="1" iso-date="2025-01-01"/>
      <recipient-country code="XK"/>
      <sector vocabulary="1" code="15130"/>
    </iati-activity>
  </iati-activities>`
}

function runIn(answer: unknown): ImportRunId {
  const location = answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
  return ImportRunId.parse(location.split('/').at(-1))
}

function uploadsOnDisk(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('iisg-upload-'))
}
