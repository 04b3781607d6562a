import type { CycleId } from '@iisg/domain/cycles'
import { revisionOf } from '@iisg/domain/needs'
import { ResponseDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { reviseNeed } from '../needs/index.ts'
import { draftOf, findResponse, recordResponse, reviseResponse } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import { similarNeeds, similarResponses } from './index.ts'

describe('the needs that what is typed looks like', () => {
  test('are found in the other script, with the words that both say', async ({ db }) => {
    const need = await given.need(db, { title: 'Obuka granične policije za preglede isprava' })
    await given.need(db, { cycleId: need.cycleId, title: 'Radari na obali' })
    const viewer = await given.coordinator(db, 'AL')

    const found = await similarNeeds(db, viewer, {
      ...{ cycleId: need.cycleId, description: '' },
      title: 'Обука граничне полиције за прегледе исправа',
    })

    expect(found).toMatchObject([{ id: need.id, title: `${need.code} ${need.title}` }])
    expect(found[0]?.shared).toEqual(['Obuka', 'granične', 'policije', 'preglede', 'isprava'])
    expect(found[0]?.likeness).toBeGreaterThan(0.95)
  })

  test('are not offered to who may not know them, from the moment on they may not', async ({
    db,
  }) => {
    const need = await given.need(db, { state: 'validated' })
    const stranger = await given.coordinator(db, 'RS', 'WBCTi')
    const like = (viewer: typeof stranger) => titlesOfNeeds(db, viewer, need.cycleId, need.title)
    expect(await like(stranger)).toEqual([`${need.code} ${need.title}`])

    // Of this the audit knows nothing: who may know what is asked anew each time.
    await db
      .updateTable('needApproval')
      .set({ takenBackAt: new Date() })
      .where('needId', '=', need.id)
      .execute()

    expect(await like(stranger)).toEqual([])
    expect(await like(await given.coordinator(db, 'AL'))).toEqual([`${need.code} ${need.title}`])
  })

  test('take the place of no other by being hidden', async ({ db }) => {
    const { cycleId, title } = await given.need(db, { state: 'adopted' })
    for (let at = 0; at < 30; at++) {
      await given.need(db, { cycleId, state: 'draft', partners: ['AL'] })
    }
    const serbia = await given.coordinator(db, 'RS')
    const albania = await given.coordinator(db, 'AL')

    expect(await titlesOfNeeds(db, serbia, cycleId, title)).toHaveLength(1)
    expect(await titlesOfNeeds(db, albania, cycleId, title)).toHaveLength(5)
  })

  test('are those of the cycle alone, in the words that they have by now', async ({ db }) => {
    const need = await given.need(db, { state: 'draft' })
    const elsewhere = await given.need(db, { title: need.title })
    const viewer = await given.account(db, 'editor')
    const like = (title: string) => titlesOfNeeds(db, viewer, need.cycleId, title)
    expect(await like(elsewhere.title)).toEqual([`${need.code} ${need.title}`])

    const revised = { ...revisionOf(need), title: 'Radari na obali' }
    await reviseNeed(db, 'operator', need, revised)

    expect(await like(need.title)).toEqual([])
    expect(await like('Радари на обали')).toEqual([`${need.code} Radari na obali`])
  })
})

describe('the responses that what is typed looks like', () => {
  test('are found in the other script, and in other languages', async ({ db }) => {
    const id = await given.response(db, { title: 'Обука граничне полиције' })
    const viewer = await given.account(db, 'editor')

    for (const title of ['Obuka granične policije', 'Trajnim për policinë kufitare']) {
      expect(await similarResponses(db, viewer, { title, summary: '' })).toMatchObject([{ id }])
    }
    expect(await similarResponses(db, viewer, { title: ' ', summary: 'Обука' })).toEqual([])
  })

  test('are not offered to who may not know them', async ({ db }) => {
    const title = 'Training of harbour pilots in night rescue'
    await recordResponse(db, 'operator', aDraft({ title, reporter: 'AL' }), 'draft')
    const typed = { title, summary: '' }

    const albania = await given.coordinator(db, 'AL')
    expect(await similarResponses(db, albania, typed)).toMatchObject([{ title }])
    const serbia = await given.coordinator(db, 'RS')
    expect(await similarResponses(db, serbia, typed)).toEqual([])
    expect(await similarResponses(db, 'public', typed)).toEqual([])
  })

  test('follow every change: what is new, revised and archived', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const like = async (title: string) => {
      const found = await similarResponses(db, viewer, { title, summary: '' })
      return found.map((each) => each.title)
    }
    // So many that the next ones are replaced one by one, and nothing is begun anew.
    for (const sea of ['Adriatic', 'Ionian', 'Aegean', 'Marmara', 'Black', 'Ligurian', 'Celtic']) {
      await given.response(db, { title: `Buoys of the ${sea} sea` })
      await given.response(db, { title: `Charts of the ${sea} sea` })
    }
    expect(await like('Radar for the coast')).toEqual([])
    const id = await given.response(db, { title: 'Radar for the coast' })
    expect(await like('Coastal radar')).toEqual(['Radar for the coast'])

    const record = await findResponse(db, id)
    if (!record) throw new Error('The response is not there')
    const told = { ...draftOf(record), title: 'Law on weapons' }
    await reviseResponse(db, 'operator', id, record.version, told)
    expect(await like('Coastal radar')).toEqual([])
    expect(await like('Zakon o oružju')).toEqual(['Law on weapons'])

    await db
      .updateTable('response')
      .set({ state: 'archived', tier: 'secretariat' })
      .where('id', '=', id)
      .execute()
    expect(await like('Zakon o oružju')).toEqual([])
  })

  test('are told of by their summaries, too, where titles alone say little', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const summary = 'Forensic laboratory for explosives in Durrës, with two mass spectrometers'
    const id = await given.response(db, { title: 'Forensics', summary })

    const typed = { title: 'Laboratory for explosives', summary }
    expect(await similarResponses(db, viewer, typed)).toMatchObject([{ id }])
  })
})

async function titlesOfNeeds(
  db: Database,
  viewer: Parameters<typeof similarNeeds>[1],
  cycleId: CycleId,
  title: string,
) {
  const found = await similarNeeds(db, viewer, { cycleId, title, description: '' })
  return found.map((need) => need.title)
}

function aDraft(told: Partial<Record<keyof ResponseDraft, unknown>>): ResponseDraft {
  return ResponseDraft.parse({
    ...{ kind: 'institutional measure', summary: '', status: 'implementation' },
    ...{ plannedStart: '2026-01-01', plannedEnd: '', actualStart: '', actualEnd: '' },
    ...{ partners: ['AL'], pillars: ['WBBSi'], budgetAmount: '', budgetCurrency: 'EUR' },
    ...{ budgetStatus: 'indicative', ...told },
  })
}
