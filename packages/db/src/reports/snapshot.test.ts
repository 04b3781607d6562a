import { canonical, type ReportId } from '@iisg/domain/reports'
import { LinkDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { declareLink } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import {
  findReport,
  hashOf,
  keepPdf,
  keepProblem,
  reportsToMake,
  requestReport,
  snapshotOf,
} from './index.ts'

describe('the figures of a report', () => {
  test('stay what they were when they were read, whatever changes after', async ({ db }) => {
    const { reportId, link } = await requested(db)
    const before = await snapshotOf(db, reportId)

    await link()
    const after = await snapshotOf(db, reportId)

    expect(after).toEqual(before)
    expect(after.report.rows[0]?.cells.AL).toMatchObject({ status: 'open', coverage: 0 })
    expect(await findReport(db, reportId)).toMatchObject({ snapshotHash: before.hash })
  })

  test('have the fingerprint that anyone can compute from what is kept', async ({ db }) => {
    const { reportId } = await requested(db)

    const [one, other] = await Promise.all([snapshotOf(db, reportId), snapshotOf(db, reportId)])

    expect(one.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf(other.report)).toBe(one.hash)
    expect(canonical(other.report)).toBe(canonical(one.report))
  })

  test('name the responses behind them', async ({ db }) => {
    const { reportId, link } = await requested(db)
    await link()

    const { report } = await snapshotOf(db, reportId)

    expect(report.projects).toMatchObject([{ title: 'Forged documents course' }])
    expect(report.rows[0]?.cells.AL).toMatchObject({ status: 'thin', coverage: 0.5 })
  })

  test('of a response mapping are of the needs agreed last, over its own days', async ({ db }) => {
    const { cycle, link, editor } = await requested(db)
    await link()
    const { id } = await db
      .insertInto('mappingCycle')
      .values({
        kind: 'response',
        label: `Response mapping ${crypto.randomUUID()}`,
        startsOn: cycle.window.from,
        endsOn: '2025-12-31' as typeof cycle.window.from, // A day that this test writes.
        treeVersionId: cycle.treeVersionId,
        methodVersion: 1,
        provenance: '{"kind":"manual"}',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { reportId } = await requestReport(db, editor, id)

    const { report } = await snapshotOf(db, reportId)

    expect(report.cycle.window).toEqual({ from: '2025-01-01', until: '2025-12-31' })
    expect(report.rows.length).toBeGreaterThan(0)
    // Nobody was asked anything in the response mapping.
    expect(report.gap.total).toMatchObject({ value: null, judged: 0 })
  })
})

describe('a report', () => {
  test('is to be made until it is made or has failed', async ({ db }) => {
    const [{ reportId: made }, { reportId: failed }] = [await requested(db), await requested(db)]
    expect(await reportsToMake(db)).toEqual(expect.arrayContaining([made, failed]))

    await keepPdf(db, made, Buffer.from('%PDF'))
    await keepProblem(db, failed, 'There is no ink.')
    await keepProblem(db, made, 'Too late.')

    expect(await reportsToMake(db)).not.toEqual(expect.arrayContaining([made]))
    expect(await findReport(db, made)).toMatchObject({ state: { status: 'done' }, bytes: 4 })
    expect(await findReport(db, failed)).toMatchObject({
      state: { status: 'failed', because: 'There is no ink.' },
    })
  })
})

async function requested(db: Database) {
  const editor = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id })
  await given.finalisedTasks(db, cycle, 'AL')
  const { reportId } = await requestReport(db, editor, cycle.id)

  const link = async () => {
    const responseId = await given.response(db)
    const draft = LinkDraft.parse({ responseId, strength: 'full', rationale: '' })
    await declareLink(db, editor, need.id, draft)
  }
  const id: ReportId = reportId
  return { editor, cycle, reportId: id, link }
}
