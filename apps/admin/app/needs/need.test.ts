import type { Database } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import { findNeed, listNeeds } from '@iisg/db/needs'
import { given, test } from '@iisg/db/testing'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import { partners } from '@iisg/domain/partners'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { loader as coverage } from '#app/coverage/coverage.tsx'
import { action as link } from '#app/links/new-link.tsx'
import { reportedByAlbaniaAlone } from '#app/testing/reported.ts'
import { get, type Page, post } from '#app/testing/requests.ts'
import { action as edit } from './edit-need.tsx'
import { loader } from './need.tsx'
import { loader as list } from './needs.tsx'
import { action as state, loader as stating } from './new-need.tsx'

const typed = {
  title: 'Readers at every crossing',
  description: 'Old ones fail in the cold.',
  'partners[]': ['AL', 'XK'],
  'kinds[]': ['operational'],
  'perspectives[]': ['prevention'],
  priority: 'high',
}

describe('stating a need', () => {
  test('gives it a code from its measure and leaves an audit entry', async ({ db }) => {
    const { viewer, cycle } = await anEditor(db)
    const page = { db, viewer, search: `cycle=${cycle.id}` }
    const { measures } = await stating(get(page))

    const fields = { ...typed, cycleId: cycle.id, measureId: measures[0]?.id ?? '' }
    expect(await state(post(page, fields))).toMatchObject({ status: 302 })

    const [need] = await listNeeds(db, cycle.id)
    expect(need).toMatchObject({ code: 'BS1-P-01', title: typed.title, partners: ['AL', 'XK'] })
    expect(need).toMatchObject({ state: 'draft', tier: 'secretariat' })
    expect(await auditEntriesOf(db, 'need', need?.id ?? '')).toMatchObject([
      { by: viewer.name, event: { type: 'need.stated' } },
    ])
  })

  test('is refused where something is missing, and keeps what was typed', async ({ db }) => {
    const { viewer, cycle } = await anEditor(db)
    const { 'partners[]': _, ...fields } = { ...typed, cycleId: cycle.id, measureId: '', step: '' }

    expect(await state(post({ db, viewer }, fields))).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: {
          problems: { measureId: 'Choose a measure', partners: expect.any(String) },
          typed: { title: typed.title, kinds: ['operational'], description: typed.description },
        },
      },
    })
  })

  test('is for editors, and for cycles that are open', async ({ db }) => {
    const { viewer, cycle, need } = await anEditorsNeed(db)
    const fields = { ...typed, cycleId: cycle.id, measureId: need.measure.id }
    const reader = await given.account(db, 'reader')
    await expect(state(post({ db, viewer: reader }, fields))).rejects.toMatchObject({ status: 403 })

    await close(db, cycle)

    await expect(state(post({ db, viewer }, fields))).rejects.toMatchObject({ status: 403 })
    const revising = edit(post(pageOf(db, viewer, need), { ...typed, version: '1' }))
    await expect(revising).rejects.toMatchObject({ status: 403 })
    expect(await loader(get(pageOf(db, viewer, need)))).toMatchObject({
      mayRevise: false,
      mayLink: false,
    })
  })
})

describe('revising a need', () => {
  test('shows the second editor both versions, and loses nothing of either', async ({ db }) => {
    const { viewer, need } = await anEditorsNeed(db)
    const page = pageOf(db, viewer, need)
    const other = pageOf(db, await given.account(db, 'editor'), need)
    const first = { ...typed, title: 'Readers, says the first', version: '1' }
    const second = { ...typed, title: 'Readers, says the second', priority: 'low', version: '1' }
    expect(await edit(post(page, first))).toMatchObject({ status: 302 })

    const answer = await edit(post(other, second))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        // The form now starts from the version that is shown.
        refusal: { typed: { title: second.title, priority: 'low', version: '2' } },
        conflict: {
          by: viewer.name,
          conflicts: [
            { label: 'Title', theirs: first.title, yours: second.title },
            { label: 'Priority', theirs: 'High', yours: 'Low' },
          ],
        },
      },
    })
    expect(await findNeed(db, need.id)).toMatchObject({ title: first.title, version: 2 })

    expect(await edit(post(other, { ...second, version: '2' }))).toMatchObject({ status: 302 })
    expect(await findNeed(db, need.id)).toMatchObject({ title: second.title, version: 3 })
  })

  test('keeps the version it began from through a refusal', async ({ db }) => {
    const { viewer, need } = await anEditorsNeed(db)

    const answer = await edit(
      post(pageOf(db, viewer, need), { ...typed, title: ' ', version: '1' }),
    )

    expect(answer).toMatchObject({ data: { refusal: { typed: { version: '1', title: ' ' } } } })
  })
})

describe('a need', () => {
  test('says on its page what the matrix says, for each partner', async ({ db }) => {
    const { viewer, cycle, need } = await anEditorsNeed(db)
    await reportedByAlbaniaAlone(db, cycle)
    for (const strength of ['full', 'marginal']) {
      const responseId = await given.response(db, { partners: ['AL'] })
      await link(post(pageOf(db, viewer, need), { responseId, strength, rationale: '' }))
    }

    const { standings } = await loader(get(pageOf(db, viewer, need)))
    const { matrix } = await coverage(get({ db, viewer, search: `cycle=${cycle.id}` }))

    const row = matrix.rows.find((each) => each.need.id === need.id)
    const cells = Object.fromEntries(
      standings.map(({ partner, explanation }) => [partner, explanation.cell]),
    )
    expect(standings.map(({ partner }) => partner)).toEqual(['AL', 'MK'])
    for (const partner of partners) {
      expect(cells[partner] ?? { status: 'not applicable' }).toEqual(row?.cells[partner])
    }
    expect(cells.AL).toMatchObject({ status: 'thin', coverage: 0.5 })
    expect(cells.MK).toMatchObject({ status: 'unreported' })
  })

  test('hides from readers what they may not know, and says that it is there', async ({ db }) => {
    const { viewer, cycle, need } = await anEditorsNeed(db)
    const responseId = await given.response(db, { title: 'Operation Quiet' })
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    await link(
      post(pageOf(db, viewer, need), { responseId, strength: 'full', rationale: 'Quietly' }),
    )
    const secret = await given.need(db, { cycleId: cycle.id, tier: 'secretariat', title: 'Secret' })
    const reader = await given.account(db, 'reader')

    const shown = await loader(get(pageOf(db, reader, need)))
    expect(JSON.stringify(shown)).not.toContain('Quiet')
    expect(shown.links).toEqual([{ status: 'hidden' }])
    expect(shown.need.provenance).toBeUndefined()
    expect(shown.standings[0]?.explanation).toMatchObject({
      cell: { coverage: 0.5 },
      parts: [{ status: 'hidden' }],
      stretches: [],
    })

    await expect(loader(get(pageOf(db, reader, secret)))).rejects.toMatchObject({ status: 404 })
    const search = `cycle=${cycle.id}`
    const { matrix, hidden } = await coverage(get({ db, viewer: reader, search }))
    expect(matrix.rows.map((row) => row.need.id)).toEqual([need.id])
    expect(hidden).toBe(1)
    expect(matrix.total.unreported).toBe(2)
    expect(JSON.stringify(await list(get({ db, viewer: reader, search })))).not.toContain('Secret')
  })
})

describe('the list of needs', () => {
  test('is narrowed by links that say how many each would leave', async ({ db }) => {
    const { viewer, cycle } = await anEditor(db)
    const cycleId = cycle.id
    await given.need(db, { cycleId, priority: 'critical', partners: ['AL'] })
    await given.need(db, { cycleId, priority: 'low', partners: ['AL', 'RS'] })
    await given.need(db, { cycleId, priority: 'low', partners: ['RS'], title: 'Обука граничара' })

    const { lines, filters } = await list(
      get({ db, viewer, search: `cycle=${cycleId}&priority=low&partner=nonsense` }),
    )
    expect(lines).toHaveLength(2)
    const countOf = (title: string, text: string) =>
      filters
        .find((filter) => filter.title === title)
        ?.choices.find((choice) => choice.text === text)
    // Within the filter itself the others could be chosen instead; elsewhere it is in force.
    expect(countOf('Priority', 'Critical')).toMatchObject({ count: 1, chosen: false })
    expect(countOf('Priority', 'Low')).toMatchObject({ count: 2, chosen: true })
    expect(countOf('Partner', 'Albania')).toMatchObject({
      count: 1,
      href: `/needs?cycle=${cycleId}&priority=low&partner=AL`,
    })

    const found = await list(get({ db, viewer, search: `cycle=${cycleId}&q=obuka granicara` }))
    expect(found.lines.map(({ title }) => title)).toEqual(['Обука граничара'])
  })
})

async function anEditor(db: Database) {
  return { viewer: await given.account(db, 'editor'), cycle: await given.cycle(db) }
}

/** An editor before a critical need of Albania and North Macedonia. */
async function anEditorsNeed(db: Database) {
  const { viewer, cycle } = await anEditor(db)
  return { viewer, cycle, need: await given.need(db, { cycleId: cycle.id }) }
}

function pageOf(db: Database, viewer: Page['viewer'], need: Need): Page {
  return { db, viewer, params: { needId: need.id } }
}

async function close(db: Database, { id }: MappingCycle): Promise<void> {
  const closedOn = Day.parse('2026-01-01')
  await db.updateTable('mappingCycle').set({ closedOn }).where('id', '=', id).execute()
}
