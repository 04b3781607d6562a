import { given, type TestDatabase, test } from '@iisg/db/testing'
import type { MappingCycle } from '@iisg/domain/cycles'
import { partners } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import { describe, expect } from 'vitest'
import { action as link } from '#app/links/new-link.tsx'
import { linesIn } from '#app/testing/csv.ts'
import { readIn, renderedFrom } from '#app/testing/rendered.ts'
import { reportedByAlbaniaAlone } from '#app/testing/reported.ts'
import { get, type Page, post } from '#app/testing/requests.ts'
import { loader as csv } from './coverage-csv.ts'
import { loader as svg } from './coverage-svg.tsx'

const rendered = await renderedFrom(['coverage'])

describe('the file of the matrix', () => {
  test('says what its page says, whatever is chosen and however it is grouped', async ({ db }) => {
    const { page, cycle } = await aMatrix(db)

    for (const chosen of ['', '&by=strand', '&by=perspective&priority=high', '&pillar=WBCTi']) {
      const asked = { ...page, search: `cycle=${cycle.id}${chosen}` }
      expect(inFile(await fileOf(asked))).toEqual(onPage(await rendered(asked, pathOf(asked))))
    }
    const all = inFile(await fileOf(page))
    expect(all.map(({ name }) => name)).toEqual(['Counter-terrorism', 'Border security'])
    expect(all[1]?.indices).toEqual(['81.3', '–', 'Not enough reported', '–', '–', '–'])
  })

  test('tells a reader no more than the page, and names nothing that is kept', async ({ db }) => {
    const { page, cycle, responseId } = await aMatrix(db)
    await given.need(db, { cycleId: cycle.id, title: 'Kept close', tier: 'secretariat' })
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    const file = await fileOf(reader)

    expect(inFile(file)).toEqual(onPage(await rendered(reader, pathOf(reader))))
    expect(file.flat()).not.toContain('Kept close')
    // 365 of 730 days at 0.5 of the need: the quarter is told, and no decimals of it.
    expect(file.flat().filter((text) => /^\d+%|\.\d\d/.test(text))).toEqual(['25%', '0%'])
  })

  test('is drawn with the same figures, under its cycle and what is chosen', async ({ db }) => {
    const { page, cycle } = await aMatrix(db)
    const asked = { ...page, search: `cycle=${cycle.id}&pillar=WBBSi&by=strand` }

    const drawing = await (await svg(get(asked))).text()

    const [told] = onPage(await rendered(asked, pathOf(asked)))
    const figures = told?.needs.flatMap(({ cells }) => cells.flatMap((each) => each.match(/\d+%/)))
    const drawn = [...drawing.matchAll(/>(\d+%)<\/text>/g)].map(([, figure]) => figure)
    expect(drawn).toEqual(figures?.filter((each) => each !== null))
    expect(drawn).toHaveLength(2)
    expect(readIn(drawing)).toContain(`${cycle.label}, Pillar: Border security`)
    expect(readIn(drawing)).toContain(`${told?.groups[0]} `)
    expect(drawing.split('UNSCR 1244')).toHaveLength(2)
  })

  test('ends with the totals of the page', async ({ db }) => {
    const { page } = await aMatrix(db)

    const told = readIn(await rendered(page, pathOf(page)))
    const totals = (await fileOf(page)).filter(([pillar]) => pillar === 'All')

    expect(totals).toHaveLength(5)
    for (const line of totals) expect(told).toContain(`${line[5]} ${line.at(-1)}`)
  })
})

type Told = {
  name: string
  groups: string[]
  needs: { told: string; cells: string[] }[]
  indices: string[]
}

/** What the tables of the page say, in the order in which they say it. */
function onPage(html: string): Told[] {
  return [...html.matchAll(/<table class="matrix".*?<\/table>/gs)].map(([table]) => {
    const rows = [...table.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => ({
      isGroup: row.includes('matrix__group'),
      isHead: row.includes('scope="col"'),
      head: readIn(row.match(/<th.*?<\/th>/s)?.[0] ?? ''),
      cells: [...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => seenIn(cell)),
    }))
    const needs = rows.filter(({ isGroup, isHead }) => !isGroup && !isHead)
    return {
      name: readIn(table.match(/<caption>(.*?) \(/)?.[1] ?? ''),
      groups: rows.filter(({ isGroup }) => isGroup).map(({ head }) => head),
      needs: needs.slice(0, -1).map(({ head, cells }) => ({ told: head, cells })),
      indices: needs.at(-1)?.cells ?? [],
    }
  })
}

/** The figure where there is one, the judgement where there is none. */
function seenIn(cell: string): string {
  const [figure, says] = readIn(cell).split(' , ')
  if (says !== undefined) return `${says} ${figure}`
  return figure === '– No need stated' ? '–' : (figure ?? '')
}

/** The same out of the lines of the file. */
function inFile([, ...lines]: string[][]): Told[] {
  const byPillar = Map.groupBy(
    lines.filter(({ length }) => length > 1),
    ([pillar = '']) => pillar,
  )
  byPillar.delete('All')
  return [...byPillar].map(([name, own]) => {
    const needs = own.slice(0, -1)
    return {
      name,
      groups: [...new Set(needs.map(([, group = '']) => group))],
      needs: needs.map((line) => ({
        told: `${line[5]} ${line[4]}, ${line[6]?.toLowerCase()}`,
        cells: cellsIn(line).map(([says, coverage]) => `${says} ${coverage}`.trim()),
      })),
      indices: cellsIn(own.at(-1) ?? []).map(([says, , gap]) => gap || says || '–'),
    }
  })
}

function cellsIn(line: string[]): string[][] {
  return partners.map((_, at) => line.slice(8 + 3 * at, 11 + 3 * at))
}

async function fileOf(page: Page): Promise<string[][]> {
  return linesIn(await (await csv(get(page))).text())
}

function pathOf({ search }: Page): string {
  return `/coverage?${search}`
}

/**
 * Needs of two pillars and priorities: half of the first is met for half of the cycle. Of Albania
 * enough is reported on one pillar, of nobody on the other.
 */
async function aMatrix(db: TestDatabase['db']) {
  const viewer = await given.account(db, 'editor')
  const cycle = await given.cycle(db, ['WBBSi', 'WBCTi'])
  const measures = await measuresOf(db, cycle)
  const of = (pillar: Pillar) => ({ cycleId: cycle.id, measureId: measures.get(pillar) ?? '' })
  const met = await given.need(db, {
    ...of('WBBSi'),
    partners: ['AL', 'XK'],
    priority: 'high',
    perspectives: ['prevention', 'response'],
  })
  await given.need(db, { ...of('WBBSi'), partners: ['AL'], priority: 'low', title: 'Say "now"' })
  await given.need(db, { ...of('WBCTi'), partners: ['AL', 'RS'], title: 'One, two' })
  await reportedByAlbaniaAlone(db, cycle)
  const responseId = await given.response(db)
  const fields = { responseId, strength: 'partial', rationale: '' }
  await link(post({ db, viewer, params: { needId: met.id } }, fields))

  return { cycle, responseId, page: { db, viewer, search: `cycle=${cycle.id}` } }
}

async function measuresOf(db: TestDatabase['db'], { treeVersionId }: MappingCycle) {
  const rows = await db
    .selectFrom('measure')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .where('objective.treeVersionId', '=', treeVersionId)
    .select(['measure.id', 'objective.pillar'])
    .execute()
  return new Map(rows.map(({ id, pillar }) => [pillar, id]))
}
