import { given, type TestDatabase, test } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { action as link } from '#app/links/new-link.tsx'
import { linesIn } from '#app/testing/csv.ts'
import { readIn, renderedFrom } from '#app/testing/rendered.ts'
import { reportedByAlbaniaAlone } from '#app/testing/reported.ts'
import { get, type Page, post } from '#app/testing/requests.ts'
import { loader as file } from './need-file.ts'

const rendered = await renderedFrom(['needs'])

describe('until when a need is met', () => {
  test('is told for each partner, with the response that ends then', async ({ db }) => {
    const { page, path, responseId } = await aNeed(db)

    const html = await rendered(page, path)

    expect(rowsIn(html)).toEqual([
      'Albania Ended on 31 December 2025 100% on that day, 0% on the next One year Nothing is planned',
      'North Macedonia Not enough is reported to tell – – –',
    ])
    expect(html).toContain(`<a href="/responses/${responseId}">One year</a>`)
  })

  test('leaves as a file what the page says, and the drawing beside it', async ({ db }) => {
    const { page, path } = await aNeed(db)

    const [, ...lines] = linesIn(await fileOf(page, 'cliff.csv'))

    const said = rowsIn(await rendered(page, path))
    expect(
      lines.map((line) =>
        line
          .slice(0, 5)
          .map((text) => text || '–')
          .join(' '),
      ),
    ).toEqual(said)
    expect(await fileOf(page, 'timeline.svg')).toContain('One year')
    expect(await fileOf(page, 'timeline.csv')).toContain('One year,Fully,')
    await expect(fileOf(page, 'cliff.svg')).rejects.toMatchObject({ status: 404 })
  })

  test('gives away no last day of a response that its reader may not know', async ({ db }) => {
    const { page, path, responseId } = await aNeed(db)
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    const html = await rendered(reader, path)

    expect(rowsIn(html)[0]).toBe('Albania On no day Nothing is met – –')
    expect(readIn(html)).toContain('1 response may not be shown to you')
    for (const name of ['cliff.csv', 'timeline.csv']) {
      expect(await fileOf(reader, name)).not.toMatch(/One year|2025/)
    }
    await expect(fileOf(reader, 'timeline.svg')).rejects.toMatchObject({ status: 404 })
  })

  test('is no secret path to a need that its reader may not know', async ({ db }) => {
    const { page } = await aNeed(db, 'secretariat')
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    await expect(fileOf(reader, 'cliff.csv')).rejects.toMatchObject({ status: 404 })
  })
})

/** A need of Albania and North Macedonia, met for the year 2025; Albania alone has reported. */
async function aNeed(db: TestDatabase['db'], tier: 'members' | 'secretariat' = 'members') {
  const viewer = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const { id } = await given.need(db, { cycleId: cycle.id, tier, partners: ['AL', 'MK'] })
  await reportedByAlbaniaAlone(db, cycle)
  const responseId = await given.response(db, { title: 'One year', partners: ['AL', 'MK'] })
  const page: Page = { db, viewer, params: { needId: id } }
  await link(post(page, { responseId, strength: 'full', rationale: '' }))

  return { page, path: `/needs/${id}`, responseId }
}

function rowsIn(html: string): string[] {
  const table = html.match(/<section[^>]*id="cliff".*?<\/table>/s)?.[0] ?? ''
  const [, ...rows] = [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => readIn(row))
  return rows
}

async function fileOf(page: Page, name: string): Promise<string> {
  const answer = await file(get({ ...page, params: { ...page.params, file: name } }))
  return answer.text()
}
