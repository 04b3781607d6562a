import { auditEntriesOf } from '@iisg/db/audit'
import { listReports } from '@iisg/db/reports'
import { test as base, given } from '@iisg/db/testing'
import type { MappingCycle } from '@iisg/domain/cycles'
import { ReportId } from '@iisg/domain/reports'
import { describe, expect } from 'vitest'
import { get, type Page, post } from '#app/testing/requests.ts'
import { loader as pdf } from './pdf.ts'
import { action, loader } from './reports.tsx'

const test = base.extend<{ cycle: MappingCycle; page: Page }>({
  cycle: async ({ db }, use) => use(await given.cycle(db)),
  page: async ({ db }, use) => use({ db, viewer: await given.account(db, 'editor') }),
})

describe('asking for a report', () => {
  test('puts it into the list, where the page waits for it', async ({ db, page, cycle }) => {
    expect(await action(post(page, { cycleId: cycle.id }))).toMatchObject({ status: 302 })

    expect(await loader(get(page))).toMatchObject({
      data: { reports: [{ cycleLabel: cycle.label, state: { status: 'waiting' } }] },
      init: { headers: { Refresh: '2' } },
    })
    expect(await loader(get({ ...page, search: 'another' }))).toMatchObject({
      data: { isWaiting: false },
      init: { headers: {} },
    })
    const [report] = await listReports(db)
    expect(await auditEntriesOf(db, 'report', report?.id ?? '')).toMatchObject([
      { event: { type: 'report.requested', cycleId: cycle.id } },
    ])
  })

  test('is refused without a cycle, or with one that is not there', async ({ page }) => {
    expect(await action(post(page, { cycleId: '' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { cycleId: 'Choose a mapping cycle' } },
    })
    expect(await action(post(page, { cycleId: crypto.randomUUID() }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { cycleId: 'There is no such mapping cycle' } },
    })
  })

  test('is for editors', async ({ db, cycle }) => {
    const page = { db, viewer: await given.account(db, 'reader') }

    await expect(loader(get(page))).rejects.toMatchObject({ status: 403 })
    await expect(pdf(get(page))).rejects.toMatchObject({ status: 403 })
    const asked = action(post(page, { cycleId: cycle.id }))
    await expect(asked).rejects.toMatchObject({ status: 403 })
  })
})

describe('the document of a report', () => {
  test('is handed over once it is made', async ({ db, page, cycle }) => {
    await action(post(page, { cycleId: cycle.id }))
    const reportId = ReportId.parse((await listReports(db))[0]?.id)
    const asked = { ...page, params: { reportId } }
    await expect(pdf(get(asked))).rejects.toMatchObject({ status: 404 })

    await db
      .updateTable('reportRun')
      .where('id', '=', reportId)
      .set({ pdf: Buffer.from('%PDF-1.7'), snapshotHash: 'abc', finishedAt: new Date() })
      .execute()

    const document = await pdf(get(asked))
    expect(await document.text()).toBe('%PDF-1.7')
    expect(document.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="response-report-needs-mapping-[\w-]+\.pdf"$/,
    )
  })

  test('is not there for what nobody asked for', async ({ page }) => {
    for (const reportId of [crypto.randomUUID(), 'nothing']) {
      const strange = pdf(get({ ...page, params: { reportId } }))
      await expect(strange).rejects.toMatchObject({ status: 404 })
    }
  })
})
