import { closeNeed, reviseNeed, validateNeed } from '@iisg/db/needs'
import { freezeCycle, sealKeyOf } from '@iisg/db/snapshots'
import { given, test } from '@iisg/db/testing'
import { revisionOf } from '@iisg/domain/needs'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { get } from '#app/testing/requests.ts'
import { loader } from './comparison.tsx'
import { loader as file } from './comparison-file.ts'

describe('two cycles compared', () => {
  test('like with like, with the earlier one as it was frozen', async ({ db }) => {
    const { page, earlier, admin, responseId } = await twoCycles(db)
    await freezeCycle(db, admin, sealKeyOf('a secret that only tests know'), earlier.id)
    await db
      .updateTable('response')
      .where('id', '=', responseId)
      .set({ state: 'archived' })
      .execute()

    const { progress, chronic, isFrozen } = await loader(get(page))

    expect(progress).toMatchObject({ earlier: { value: 50 }, later: { value: 100 }, change: 50 })
    expect([progress.opened.length, progress.closed.length]).toEqual([1, 1])
    expect([chronic, isFrozen]).toEqual([[], false])
  })

  test('with what was closed in the earlier one as it stood there', async ({ db }) => {
    const { page: theirs, earlier, admin, kept, ended } = await twoCycles(db)
    const page = { ...theirs, viewer: admin }
    const editor = await given.account(db, 'editor')
    const of = { cycleId: earlier.id, partners: ['AL'] } as const
    const validated = await given.need(db, { ...of, state: 'submitted' })
    await validateNeed(db, editor, validated)
    const [never, again] = [
      await given.need(db, { ...of, state: 'submitted' }),
      await given.need(db, { ...of, state: 'submitted' }),
    ]
    // What went back to the review after it was validated stood no longer when it was withdrawn.
    await validateNeed(db, editor, again)
    const known = { ...again, state: 'validated' as const }
    await reviseNeed(db, editor, known, { ...revisionOf(again), title: 'Other words' })
    const before = await loader(get(page))
    expect(before.progress.closed).toHaveLength(2)

    await closeNeed(db, admin, kept, 'carried', null)
    await closeNeed(db, admin, ended, 'met', null)
    await closeNeed(db, admin, { ...validated, state: 'validated' }, 'withdrawn', null)
    await closeNeed(db, admin, never, 'withdrawn', null)
    await closeNeed(db, admin, { ...again, version: 2 }, 'withdrawn', null)

    const after = await loader(get(page))
    expect(after.progress).toEqual(before.progress)
    expect(after.progress.opened).toHaveLength(1)
    expect(after.needs.has(never.id)).toBe(false)
  })

  test('are given away as figures and as a drawing', async ({ db }) => {
    const { page } = await twoCycles(db)

    const csv = await (await file(get({ ...page, params: { file: 'pillars.csv' } }))).text()
    const svg = await (await file(get({ ...page, params: { file: 'partners.svg' } }))).text()

    expect(csv).toContain('Border security,50.0,100.0,50.0 larger,1,1,1')
    expect(svg).toMatch(/^<\?xml|^<svg/)
    const none = file(get({ ...page, params: { file: 'other.csv' } }))
    await expect(none).rejects.toMatchObject({ status: 404 })
  })

  test('need two', async ({ db }) => {
    const { page } = await twoCycles(db)

    const strange = loader(get({ ...page, search: `from=${crypto.randomUUID()}` }))

    await expect(strange).rejects.toMatchObject({ status: 404 })
    const nobody = loader(get({ ...page, viewer: 'public' }))
    await expect(nobody).rejects.toMatchObject({ status: 403 })
  })
})

/** One need goes on and is met no more, one ends, one begins. */
async function twoCycles(db: Parameters<typeof given.cycle>[0]) {
  const admin = await given.account(db, 'admin')
  const [earlier, later] = [await given.cycle(db), await given.cycle(db)]
  const window = { startsOn: Day.parse('2027-01-01'), endsOn: Day.parse('2028-12-31') }
  await db.updateTable('mappingCycle').set(window).where('id', '=', later.id).execute()
  const partners = ['AL']
  const kept = await given.need(db, { cycleId: earlier.id, partners })
  const ended = await given.need(db, { cycleId: earlier.id, partners })
  const next = await given.need(db, { cycleId: later.id, partners })
  await given.need(db, { cycleId: later.id, partners })
  await db
    .insertInto('needLineage')
    .values({ needId: next.id, predecessorId: kept.id, relation: 'carried' })
    .execute()
  for (const cycle of [earlier, later]) await given.finalisedTasks(db, cycle, 'AL')
  const responseId = await given.response(db)
  await db
    .insertInto('supportLink')
    .values({
      needId: kept.id,
      responseId,
      strength: 'full',
      provenance: '{"kind":"manual"}',
    })
    .execute()

  const viewer = await given.account(db, 'reader')
  const page = { db, viewer, search: `from=${later.id}&to=${earlier.id}` }
  return { admin, earlier, later, kept, ended, responseId, page }
}
