import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import { given, test } from '../testing/index.ts'
import { findReport, listReports, reportPdf, requestReport } from './index.ts'

describe('a report', () => {
  test('waits once it was asked for', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)

    const { reportId } = await requestReport(db, editor, cycle.id)

    expect(await findReport(db, reportId)).toMatchObject({
      cycleLabel: cycle.label,
      requestedBy: editor.name,
      state: { status: 'waiting' },
      bytes: null,
    })
    expect(await reportPdf(db, reportId)).toBeUndefined()
    expect(await auditEntriesOf(db, 'report', reportId)).toMatchObject([{ by: editor.name }])
  })

  test('is done once its document is there, and failed with a reason otherwise', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const done = await requestReport(db, editor, cycle.id)
    const failed = await requestReport(db, editor, cycle.id)
    await db
      .updateTable('reportRun')
      .where('id', '=', done.reportId)
      .set({ pdf: Buffer.from('%PDF'), snapshotHash: 'abc', finishedAt: new Date() })
      .execute()
    await db
      .updateTable('reportRun')
      .where('id', '=', failed.reportId)
      .set({ problem: 'A font is missing', finishedAt: new Date() })
      .execute()

    const [newest, before] = await listReports(db)
    expect(newest).toMatchObject({ state: { status: 'failed', because: 'A font is missing' } })
    expect(before).toMatchObject({ state: { status: 'done' }, bytes: 4, snapshotHash: 'abc' })
    expect((await reportPdf(db, done.reportId))?.toString()).toBe('%PDF')
  })
})
