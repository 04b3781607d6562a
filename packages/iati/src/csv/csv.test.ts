import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCsvFile, aCsvRow } from '../testing/csv.ts'
import { readAll } from '../testing/read-all.ts'

const [a, b, c] = ['A', 'B', 'C'].map((identifier) => aCsvRow(identifier))

// Patient, since a busy machine may take its time; nothing here is about speed.
describe('a list of the Datastore', { timeout: 60_000 }, () => {
  test('gives an activity for each row, with the line on which it begins', async () => {
    const twoLines = aCsvRow('B', { description: '"One ""word"",\r\nand more"' })

    const { activities, problems } = await readAll(aCsvFile(`${a}`, twoLines, `${c}`))

    expect(problems).toEqual([])
    expect(activities).toMatchObject([
      { line: 2, identifier: 'A', title: 'Title of A', countries: [{ code: 'AL' }] },
      { line: 3, identifier: 'B', description: 'One "word",\nand more' },
      { line: 5, identifier: 'C' },
    ])
  })

  test('gives the same whichever way its bytes are cut', async () => {
    const rows = [aCsvRow('A', { description: '"Đ, ""x""\n;"' }), `${b},too many`, '"open', `${c}`]
    const file = `\uFEFF${aCsvFile(...rows)}`
    const whole = await readAll(file)

    expect(whole.identifiers).toEqual(['A', 'C'])
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.boolean(), async (size, pack) => {
        expect(await readAll(pack ? gzipSync(file) : file, size)).toEqual(
          pack ? { ...whole } : whole,
        )
      }),
      { numRuns: 60 },
    )
  })

  test('may part several values of a cell by ";"', async () => {
    const row = aCsvRow('A', {
      'recipient-country-code': 'AL;RS',
      'sector-code': '15130;LA;15220',
      'sector-vocabulary-code': 'DAC;WBSector;DAC',
      'sector-percentage': '60;100;40',
      'participating-org (Funding)': 'Sweden;Norway',
      'participating-org-ref (Funding)': 'SE-0;NO-1',
    })

    const { activities } = await readAll(aCsvFile(row))

    expect(activities).toMatchObject([
      {
        countries: [
          { code: 'AL', share: null },
          { code: 'RS', share: null },
        ],
        sectors: [
          { vocabulary: '1', code: '15130', share: 60 },
          { vocabulary: 'WBSector', code: 'LA', share: 100 },
          { vocabulary: '1', code: '15220', share: 40 },
        ],
        organisations: [
          { role: 'funding', name: 'Sweden', ref: 'SE-0' },
          { role: 'funding', name: 'Norway', ref: 'NO-1' },
        ],
        notes: [],
      },
    ])
  })

  test('does not guess which of several values belong together', async () => {
    const row = aCsvRow('A', { 'sector-code': '15130;15220', 'sector-percentage': '60;30;10' })

    const { activities } = await readAll(aCsvFile(row))

    expect(activities[0]?.sectors).toMatchObject([{ share: null }, { share: null }])
    expect(activities[0]?.notes).toMatchObject([{ line: 2, element: 'sector' }])
  })

  test.each([
    ['2014-05-05', '2014-05-05', '2014-05-05T00:00:00.000Z'],
    ['12/31/2006', '2006-12-31', '2006-12-31T00:00:00.000Z'],
    ['6/3/2015 0:00', '2015-06-03', '2015-06-03T00:00:00.000Z'],
    ['2015-07-06 13:30:00', '2015-07-06', '2015-07-06T13:30:00.000Z'],
    ['31/12/2006', null, null],
    ['2006-02-30', null, null],
  ])('may write a day as %s', async (text, day, instant) => {
    const row = aCsvRow('A', { 'start-planned': text, 'last-updated-datetime': text })

    const { activities } = await readAll(aCsvFile(row))

    expect(activities).toMatchObject([{ lastUpdatedAt: instant, dates: { plannedStart: day } }])
    expect(activities[0]?.notes).toHaveLength(day === null ? 1 : 0)
  })

  test('has sums in its default currency, and says where they mix', async () => {
    const mixed = { currency: '!Mixed currency', 'default-currency': 'GBP' }
    const row = aCsvRow('A', { 'total-Commitment': '-12.50', ...mixed })
    const bad = aCsvRow('B', { 'total-Commitment': '"1,500"', 'default-currency': 'GBP' })

    const { activities } = await readAll(aCsvFile(row, bad))

    expect(activities[0]).toMatchObject({
      totals: [{ type: '2', amount: '-12.50', currency: 'GBP' }],
      notes: [{ element: 'currency' }],
    })
    expect(activities[1]).toMatchObject({ totals: [], notes: [{ element: 'total-Commitment' }] })
  })
})

describe('a broken list', () => {
  test.each([
    ['too many cells', `${b},more`, 'cells instead of'],
    ['too few cells', 'B,Title', 'cells instead of'],
    ['a quote in the middle of a cell', aCsvRow('B', { title: '5" pipe "x' }), 'quotes'],
    ['a NUL', aCsvRow('B', { title: 'x\u0000y' }), 'NUL'],
  ])('loses a row with %s and no other', async (_, row, sentence) => {
    const { identifiers, problems } = await readAll(aCsvFile(`${a}`, row, `${c}`))

    expect(identifiers).toEqual(['A', 'C'])
    expect(problems).toMatchObject([{ kind: 'fault', line: 3, activity: 'B' }])
    expect(problems[0]?.sentence).toContain(sentence)
    expect(problems[0]?.sentence).toContain('Activity B is lost.')
  })

  test('finds the rows behind a quote that is never closed', async () => {
    const open = aCsvRow('B', { title: '"never closed' })

    const { identifiers, problems } = await readAll(aCsvFile(`${a}`, open, `${c}`, aCsvRow('D')))

    expect(identifiers).toEqual(['A', 'C', 'D'])
    expect(problems).toMatchObject([
      { line: 3, activity: 'B', sentence: expect.stringContaining('A quoted cell') },
    ])
  })

  test('finds the rows between two stray quotes', async () => {
    const stray = (identifier: string) => aCsvRow(identifier, { title: '5" pipe' })

    const file = aCsvFile(`${a}`, stray('B'), `${c}`, stray('D'), aCsvRow('E'))
    const { identifiers, problems } = await readAll(file)

    expect(identifiers).toEqual(['A', 'C', 'E'])
    expect(problems.map(({ line }) => line)).toEqual([3, 5])
  })

  test('counts the pieces of a broken row that are no rows', async () => {
    const long = 'B,Title,"first\r\nsecond\r\nthird"'

    const { identifiers, problems } = await readAll(aCsvFile(`${a}`, long, `${c}`))

    expect(identifiers).toEqual(['A', 'C'])
    expect(problems).toMatchObject([
      { line: 3, activity: 'B' },
      { line: 4, activity: null, sentence: expect.stringContaining('2 more pieces') },
    ])
  })

  test('tells the row with a byte that is not UTF-8', async () => {
    const file = aCsvFile(`${a}`, aCsvRow('B', { title: 'é' }), `${c}`)

    const { identifiers, problems } = await readAll(Buffer.from(file, 'latin1'))

    expect(identifiers).toEqual(['A', 'C'])
    expect(problems).toMatchObject([{ line: 3, sentence: expect.stringContaining('UTF-8') }])
  })
})
