import type { Database } from '@iisg/db'
import { closeNeed, findNeed, listNeeds } from '@iisg/db/needs'
import { given, test } from '@iisg/db/testing'
import type { MappingCycle } from '@iisg/domain/cycles'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { reportedByAlbaniaAlone } from '#app/testing/reported.ts'
import { get, post } from '#app/testing/requests.ts'
import { action as carry, loader as toCarry } from './carry-over.tsx'
import { action as close } from './closing.tsx'
import { action as decide, loader as deciding } from './continuation.tsx'
import { loader } from './need.tsx'

describe('going on from the last cycle', () => {
  test('makes drafts of what is ticked, once, and shows the line on both pages', async ({ db }) => {
    const { viewer, earlier, into } = await twoCycles(db)
    const need = await given.need(db, { cycleId: earlier.id })
    const page = { db, viewer, search: `cycle=${into.id}` }

    const ticked = { 'needIds[]': [need.id] }
    expect(await carry(post(page, ticked))).toMatchObject({ status: 302 })
    expect(await carry(post(page, ticked))).toMatchObject({ status: 302 })

    const [draft, another] = await listNeeds(db, into.id)
    expect(another).toBeUndefined()
    expect(draft).toMatchObject({ title: need.title, state: 'draft' })
    const { needs } = await toCarry(get(page))
    expect(needs).toMatchObject([{ fate: { status: 'goes on', in: [{ id: draft?.id }] } }])
    for (const id of [need.id, draft?.id ?? '']) {
      const { lineage } = await loader(get({ db, viewer, params: { needId: id } }))
      expect(lineage.kin).toMatchObject([
        { id: need.id, relation: undefined, isThis: id === need.id },
        { id: draft?.id, relation: 'carried', isThis: id !== need.id },
      ])
    }
  })

  test('splits, merges and ends what is decided one by one', async ({ db }) => {
    const { viewer, earlier, into } = await twoCycles(db)
    const [split, merged, met] = [
      await given.need(db, { cycleId: earlier.id }),
      await given.need(db, { cycleId: earlier.id }),
      await given.need(db, { cycleId: earlier.id }),
    ]
    const pageOf = (needId: string) => ({
      db,
      viewer,
      params: { needId },
      search: `cycle=${into.id}`,
    })
    const { measureId = '' } = await deciding(get(pageOf(split.id)))
    const told = { measureId, titles: '', note: '' }

    const few = await decide(post(pageOf(split.id), { ...told, becomes: 'split', titles: 'One' }))
    expect(few).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { titles: expect.any(String) }, typed: { titles: 'One' } } },
    })
    await decide(post(pageOf(split.id), { ...told, becomes: 'split', titles: 'One\nThe other' }))
    const [one, other] = await listNeeds(db, into.id)
    expect([one?.title, other?.title]).toEqual(['One', 'The other'])
    await decide(post(pageOf(merged.id), { ...told, becomes: 'merged', into: one?.id ?? '' }))
    await decide(post(pageOf(met.id), { ...told, becomes: 'met', note: 'All were bought' }))

    const { needs } = await toCarry(get({ db, viewer, search: `cycle=${into.id}` }))
    const fates = Object.fromEntries(needs.map(({ need, fate }) => [need.id, fate]))
    expect(fates[split.id]).toMatchObject({ in: [{ id: one?.id }, { id: other?.id }] })
    expect(fates[merged.id]).toMatchObject({ in: [{ id: one?.id }] })
    expect(fates[met.id]).toEqual({ status: 'ended', as: 'met' })
    // The earlier cycle is weighed as before, until somebody closes what goes on.
    expect(await findNeed(db, split.id)).toMatchObject({ state: 'adopted' })
    const closing = { as: 'carried', version: '1' }
    expect(await close(post(pageOf(met.id), closing))).toMatchObject({ init: { status: 422 } })
    await close(post(pageOf(split.id), closing))
    expect(await findNeed(db, split.id)).toMatchObject({ state: 'closed', closedAs: 'carried' })
  })

  test('is for whose need it is', async ({ db }) => {
    const { earlier, into } = await twoCycles(db)
    const albanian = await given.need(db, { cycleId: earlier.id, partners: ['AL'] })
    const shared = await given.need(db, { cycleId: earlier.id, partners: ['AL', 'MK'] })
    const viewer = await given.coordinator(db, 'AL')
    const page = { db, viewer, search: `cycle=${into.id}` }

    const { needs } = await toCarry(get(page))
    expect(needs.map(({ need }) => need.id)).toEqual([albanian.id])
    const foreign = carry(post(page, { 'needIds[]': [shared.id] }))
    await expect(foreign).rejects.toMatchObject({ status: 404 })
    const reader = await given.account(db, 'reader')
    await expect(toCarry(get({ ...page, viewer: reader }))).rejects.toMatchObject({ status: 403 })
  })
})

describe('a need that is hardly met cycle after cycle', () => {
  test('is called chronic for the partners that have reported', async ({ db }) => {
    const { viewer, earlier, into } = await twoCycles(db)
    const need = await given.need(db, { cycleId: earlier.id })
    await carry(post({ db, viewer, search: `cycle=${into.id}` }, { 'needIds[]': [need.id] }))
    const [next] = await listNeeds(db, into.id)
    await db
      .updateTable('need')
      .set({ state: 'adopted' })
      .where('id', '=', next?.id ?? need.id)
      .execute()
    await reportedByAlbaniaAlone(db, earlier)
    await reportedByAlbaniaAlone(db, into)

    const page = { db, viewer, params: { needId: next?.id ?? '' } }
    expect((await loader(get(page))).chronic).toEqual([{ partner: 'AL', cycles: 2 }])
    await closeNeed(db, viewer, need, 'carried', null)
    expect((await loader(get(page))).chronic).toEqual([{ partner: 'AL', cycles: 2 }])
    const first = { ...page, params: { needId: need.id } }
    expect((await loader(get(first))).chronic).toEqual([])
  })
})

let year = 2000

/** A needs cycle of two years, and the one that follows it: each time later than those before. */
async function twoCycles(db: Database) {
  const viewer = await given.account(db, 'editor')
  const [earlier, into] = [await aCycle(db, year), await aCycle(db, year + 2)]
  year += 4
  return { viewer, earlier, into }
}

async function aCycle(db: Database, first: number): Promise<MappingCycle> {
  const { id, ...cycle } = await given.cycle(db)
  const window = { from: Day.parse(`${first}-01-01`), until: Day.parse(`${first + 1}-12-31`) }
  const days = { startsOn: window.from, endsOn: window.until }
  await db.updateTable('mappingCycle').set(days).where('id', '=', id).execute()
  return { ...cycle, id, window }
}
