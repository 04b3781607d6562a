import type { Database } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { seedDemonstration } from '@iisg/db/demonstration'
import { findReport, reportPdf, requestReport, snapshotOf } from '@iisg/db/reports'
import { findSeal } from '@iisg/db/snapshots'
import { given, type TestDatabase, test } from '@iisg/db/testing'
import { footnote, partners } from '@iisg/domain/partners'
import type { ReportRow, ResponseReport } from '@iisg/domain/reports'
import { percent, toOneDecimal } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'
import { describe, expect } from 'vitest'
import { aContext } from '../testing/context.ts'
import { type ReadPdf, readPdf } from '../testing/read-pdf.ts'
import { makeReport } from './make-report.ts'

describe('a response report', { timeout: 60_000 }, () => {
  test('is a document that everybody can read, with the figures of its snapshot', async ({
    database,
  }) => {
    const { report, hash, pdf } = await made(database, 'Needs mapping 2025–2026')

    expect(pdf).toMatchObject({
      title: 'Response report: Needs mapping 2025–2026',
      accessibleUnder: '1',
      mutePictures: 0,
    })
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'Figure']))
    expect(report.rows.length).toBeGreaterThan(50)
    const text = withoutSpaces(pdf.text)
    for (const row of report.rows) expect(text).toContain(withoutSpaces(lineOf(row)))
    for (const { title } of report.projects) expect(text).toContain(withoutSpaces(title))
    for (const index of indicesIn(report)) expect(pdf.text).toContain(index)
    expect(pdf.text.split(hash)).toHaveLength(pdf.pages + 2)
    expect(pdf.text).toContain('Demonstration data: needs, responses and links are invented.')
  })

  test('gives the name its asterisk everywhere, and its footnote once', async ({ database }) => {
    const { pdf } = await made(database, 'Needs mapping 2025–2026')

    const parts = pdf.text.split(footnote)
    expect(parts).toHaveLength(2)
    expect(parts.join(' ').match(/Kosovo\*(?!\*)/g)?.length).toBeGreaterThan(10)
    expect(parts.join(' ')).not.toMatch(/Kosovo(?!\*)/)
  })

  test('calls nothing a gap where not enough is reported', async ({ database }) => {
    const { report, pdf } = await made(database, 'Response mapping 2026')

    expect(report.gap.total).toMatchObject({ value: null, judged: 0 })
    expect(pdf.text).toContain('Not enough is reported to judge any need.')
    expect(pdf.text).not.toContain('Nothing that is linked to these needs is at work')
  })

  test('of a frozen cycle prints under which seal it stands, who set it and when', async ({
    db,
    database,
  }) => {
    const { report, pdf } = await made(database, 'Response mapping 2025')
    const seal = await findSeal(db, report.cycle.id)
    if (!seal) throw new Error('The cycle is not frozen')
    const { fingerprints, by, at } = seal.statement

    const text = withoutSpaces(pdf.text)
    for (const said of [
      fingerprints.secretariat,
      fingerprints.members,
      `Frozen on ${sayInstant(new Date(at))}, Tirana time, by ${by.name}`,
    ]) {
      expect(text).toContain(withoutSpaces(said))
    }
    expect(pdf).toMatchObject({ accessibleUnder: '1', mutePictures: 0 })
  })

  test('of a cycle that goes on says nothing of a seal', async ({ database }) => {
    const { report, pdf } = await made(database, 'Response mapping 2026')

    expect(report).not.toHaveProperty('frozen')
    expect(pdf.text).not.toMatch(/frozen|Frozen/)
  })

  test('comes out the same from the same figures, to the last byte', async ({ db, database }) => {
    const { id } = await made(database, 'Response mapping 2025')
    const first = await reportPdf(db, id)

    await db
      .updateTable('reportRun')
      .where('id', '=', id)
      .set({ pdf: null, finishedAt: null })
      .execute()
    const { context } = await aContext(database)
    await makeReport(context, id)

    expect(first?.equals((await reportPdf(db, id)) ?? Buffer.alloc(0))).toBe(true)
  })
})

/** Each is made once for all tests that look at it. */
function made(database: TestDatabase, cycleLabel: string): ReturnType<typeof make> {
  const known = reports.get(cycleLabel) ?? make(database, cycleLabel)
  reports.set(cycleLabel, known)
  return known
}

const reports = new Map<string, ReturnType<typeof make>>()

async function make(database: TestDatabase, cycleLabel: string) {
  const { db, ownerUrl } = database
  const unused = { password: 'unused', passwordHash: async () => 'unused' }
  await seedDemonstration(ownerUrl, unused, 'a secret that only tests know')
  const id = await requested(db, cycleLabel)
  const { context } = await aContext(database)

  await makeReport(context, id)

  const file = await reportPdf(db, id)
  if (!file) throw new Error(`It was not made: ${JSON.stringify(await findReport(db, id))}`)
  const pdf: ReadPdf = await readPdf(file)
  return { id, pdf, ...(await snapshotOf(db, id)) }
}

async function requested(db: Database, cycleLabel: string) {
  const cycle = (await listCycles(db)).find(({ label }) => label === cycleLabel)
  if (!cycle) throw new Error(`There is no cycle "${cycleLabel}"`)
  const editor = await given.account(db, 'editor')
  return (await requestReport(db, editor, cycle.id)).reportId
}

/** A line of the matrix: the need, and the share that is met for each partner that may be judged. */
function lineOf({ title, code, priority, cells }: ReportRow): string {
  const figures = partners.map((partner) => {
    const cell = cells[partner]
    return 'coverage' in cell ? percent(cell.coverage) : ''
  })
  return `${title} ${code}, ${priority} ${figures.join('')}`
}

function indicesIn({ gap }: ResponseReport): string[] {
  const pillars = gap.byPillar.flatMap(({ total, byPartner }) => [
    total,
    ...Object.values(byPartner),
  ])
  return [gap.total, ...pillars].flatMap(({ value }) =>
    value === null ? [] : [toOneDecimal(value)],
  )
}

/** Where lines break is for the typesetter. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}
