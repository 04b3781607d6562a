import { declareLink } from '@iisg/db/responses'
import { freezeCycle, sealKeyOf } from '@iisg/db/snapshots'
import { given, type TestDatabase, test } from '@iisg/db/testing'
import type { OrganisationId } from '@iisg/domain/organisations'
import { LinkDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { get } from '#app/testing/requests.ts'
import { loader as partner } from './partner.tsx'
import { loader as partnerFile } from './partner-file.ts'

type Db = TestDatabase['db']

describe('the calendar of what institutions are asked to take part in', () => {
  test('counts every event that names them, of any pillar and linked to nothing', async ({
    db,
  }) => {
    const { page, institution } = await aPage(db)
    const visit = await anEvent(db, institution.id, { pillars: ['WBCSCi'], title: 'Visit' })
    await anEvent(db, institution.id, { pillars: ['WBBSi'], title: 'Seminar' })
    await anEvent(db, institution.id, { title: 'Years of it', plannedEnd: '2028-01-01' })
    await anEvent(db, institution.id, { title: 'Called off', status: 'cancelled' })
    await anEvent(db, (await given.organisation(db)).id, { title: 'Of others' })

    const { load } = await partner(get(page))

    expect(monthsOf(load.institutions, institution.id)).toEqual([
      { month: '2027-01', asked: 2, level: 'within', named: ['Seminar', 'Visit'], hidden: 0 },
    ])
    expect(load).toMatchObject({
      isFrozen: false,
      hiddenEvents: 0,
      events: [
        { title: 'Seminar' },
        { title: 'Visit', id: visit, institutionIds: [institution.id] },
      ],
    })
  })

  test('counts what its reader may not know, and gives nothing of it away', async ({ db }) => {
    const { page, institution } = await aPage(db)
    await anEvent(db, institution.id, { title: 'Seminar' })
    const secret = await anEvent(db, institution.id, { title: 'Between us' })
    await db.updateTable('response').set({ tier: 'secretariat' }).where('id', '=', secret).execute()
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    const seen = await partner(get(reader))
    const file = await (await fileOf(reader, 'load.csv')).text()

    expect(monthsOf(seen.load.institutions, institution.id)).toMatchObject([
      { asked: 2, named: ['Seminar'], hidden: 1 },
    ])
    expect(seen.load.hiddenEvents).toBe(1)
    for (const told of [JSON.stringify(seen), file]) {
      expect(told).not.toContain('Between us')
      expect(told).not.toContain(secret)
    }
    expect(file).toContain(`${institution.name},January 2027,2,1,2,1,Within`)
  })

  test('leaves out drafts and what is archived', async ({ db }) => {
    const { page, institution } = await aPage(db)
    for (const state of ['draft', 'archived'] as const) {
      const id = await anEvent(db, institution.id)
      await db
        .updateTable('response')
        .set({ state, tier: 'secretariat' })
        .where('id', '=', id)
        .execute()
    }

    const { load } = await partner(get(page))

    expect(monthsOf(load.institutions, institution.id)).toEqual([])
  })

  test('of a frozen mapping holds to what its records say', async ({ db }) => {
    const { page, institution, cycle } = await aPage(db)
    const need = await given.need(db, { cycleId: cycle.id })
    const responseId = await anEvent(db, institution.id, { title: 'Linked before' })
    const link = LinkDraft.parse({ responseId, strength: 'full', rationale: '' })
    await declareLink(db, page.viewer, need.id, link)
    await given.finalisedTasks(db, cycle, 'AL')
    await freezeCycle(db, page.viewer, sealKeyOf('a secret of this test'), cycle.id)
    await anEvent(db, institution.id, { title: 'Later' })

    const { load } = await partner(get(page))

    expect(load).toMatchObject({
      isFrozen: true,
      hiddenEvents: 0,
      events: [{ title: 'Linked before' }],
    })

    // What has been kept closer since then is not told out of an old record either.
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    const reader = { ...page, viewer: await given.account(db, 'reader') }
    expect((await partner(get(reader))).load).toMatchObject({ events: [], hiddenEvents: 1 })
  })

  test('is there as a drawing and as figures, of the months that are shown', async ({ db }) => {
    const { page, institution } = await aPage(db)
    await anEvent(db, institution.id, { title: 'Seminar' })

    const drawing = await (await fileOf(page, 'load.svg')).text()
    const figures = await (await fileOf(page, 'load.csv')).text()

    expect(drawing).toMatch(/^<svg[\s\S]*January 2027: 1 event, within what it can take on/)
    expect(figures).toContain(
      `${institution.name},January 2027,1,0,2,0.5,Within what it can take on,Seminar`,
    )
    const another = { ...page, search: `${page.search}`.replace('2026-12', '2029-01') }
    expect(await (await fileOf(another, 'load.csv')).text()).not.toContain('Seminar')
  })
})

async function aPage(db: Db) {
  const viewer = await given.account(db, 'admin')
  const cycle = await given.cycle(db)
  const institution = await given.organisation(db, `Authority ${crypto.randomUUID()}`)
  await db
    .updateTable('organisation')
    .set({ partner: 'AL', eventsPerMonth: 2 })
    .where('id', '=', institution.id)
    .execute()
  const search = `cycle=${cycle.id}&from=2026-12`
  return { page: { db, viewer, search, params: { partner: 'albania' } }, institution, cycle }
}

function anEvent(db: Db, institution: OrganisationId, details: Record<string, unknown> = {}) {
  const days = { plannedStart: '2027-01-12', plannedEnd: '2027-01-13' }
  const event = { kind: 'light event', status: 'pipeline', institutions: [institution] }
  return given.response(db, { ...event, ...days, ...details })
}

type Page = Awaited<ReturnType<typeof aPage>>['page']

function fileOf(page: Page, file: string): Promise<Response> {
  return partnerFile(get({ ...page, params: { ...page.params, file } }))
}

type Institutions = Awaited<ReturnType<typeof partner>>['load']['institutions']

/** The months in which anything is asked for. */
function monthsOf(institutions: Institutions, of: OrganisationId) {
  return institutions
    .filter(({ id }) => id === of)
    .flatMap(({ loads }) => loads)
    .filter(({ asked }) => asked > 0)
    .map(({ month, asked, level, named, hidden }) => {
      return { month, asked, level, named: named.map(({ title }) => title), hidden }
    })
}
