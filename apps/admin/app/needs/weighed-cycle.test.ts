import { freezeCycle, sealKeyOf } from '@iisg/db/snapshots'
import { given, type TestDatabase, test } from '@iisg/db/testing'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { loader as coverage } from '#app/coverage/coverage.tsx'
import { loader as cyclePage } from '#app/cycles/cycle.tsx'
import { loader as findings } from '#app/findings/findings.tsx'
import { action as link } from '#app/links/new-link.tsx'
import { loader as poolings } from '#app/pooling/poolings.tsx'
import { loader as member } from '#app/profiles/member.tsx'
import { loader as members } from '#app/profiles/members.tsx'
import { loader as partner } from '#app/profiles/partner.tsx'
import { loader as pillar } from '#app/profiles/pillar.tsx'
import { loader as stability } from '#app/profiles/stability.tsx'
import { get, type Page, post } from '#app/testing/requests.ts'
import { loader as needPage } from './need.tsx'
import { loader as needsPage } from './needs.tsx'

describe('a response mapping', () => {
  test('is weighed over its own window, by who reported for it, frozen or not', async ({ db }) => {
    const { page, mapping, need, admin } = await aMapping(db)
    const cells = async () => (await coverage(get(page))).matrix.rows.map(({ cells }) => cells.AL)
    const open = await cells()

    await freezeCycle(db, admin, sealKey, mapping.id)

    // A whole year of 2025, which is half of the needs mapping's two.
    expect(open).toMatchObject([{ status: 'covered', coverage: 1 }])
    expect(await cells()).toEqual(open)
    expect((await needsPage(get(page))).lines).toMatchObject([{ id: need.id }])
    expect((await stability(get(page))).ranked).toHaveLength(1)
  })

  test('leads from each figure to the reason that it has there', async ({ db }) => {
    const { page, mapping, need, needsCycle } = await aMapping(db)
    const params = { needId: need.id }

    const there = await needPage(get({ ...page, params }))
    const own = await needPage(get({ ...page, params, search: '' }))

    const covered = ({ standings }: typeof own) =>
      standings.map(({ explanation }) => explanation.cell)
    expect(covered(there)).toMatchObject([{ coverage: 1 }])
    expect(covered(own)).toMatchObject([{ coverage: 0.5 }])
    expect(there).toMatchObject({ cycle: { id: mapping.id }, own: { id: needsCycle.id } })
    // What is done about a need is done in its own cycle.
    expect(there).toMatchObject({ elsewhere: true, mayLink: false, mayRevise: false, steps: [] })
  })

  test('shows nobody what was kept closer since it was frozen', async ({ db }) => {
    const { page, mapping, admin, need, responseId, donor } = await aMapping(db)
    await freezeCycle(db, admin, sealKey, mapping.id)
    const reader = { ...page, viewer: await given.account(db, 'reader') }
    expect((await members(get(reader))).lines).toMatchObject([{ id: donor.id }])

    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    const told = await member(get({ ...reader, params: { organisationId: donor.id } }))
    expect(told.pays.responses).toEqual([])

    await db.updateTable('need').set({ widestTier: 'pillar' }).where('id', '=', need.id).execute()
    expect((await coverage(get(reader))).matrix.rows).toEqual([])
    expect((await coverage(get(page))).matrix.rows).toHaveLength(1)
    expect((await partner(get({ ...reader, params: { partner: 'albania' } }))).hidden.needs).toBe(1)
    expect((await needsPage(get(reader))).lines).toEqual([])
    const hidden = needPage(get({ ...reader, params: { needId: need.id } }))
    await expect(hidden).rejects.toMatchObject({ status: 404 })
  })

  test('of a time before any needs mapping has nothing to weigh, and says so', async ({ db }) => {
    const { page, mapping } = await aMapping(db)
    await db
      .updateTable('mappingCycle')
      .set({ startsOn: Day.parse('2019-01-01'), endsOn: Day.parse('2019-12-31') })
      .where('id', '=', mapping.id)
      .execute()

    expect((await coverage(get(page))).matrix.rows).toEqual([])
  })

  test('has no findings and no groups of its own, and is told where it is', async ({ db }) => {
    const { page, mapping } = await aMapping(db)

    expect((await findings(get(page))).cycle).toMatchObject({ label: mapping.label })
    const refused = await poolings(get(page)).catch((thrown: unknown) => thrown)
    expect(refused).toMatchObject({ status: 404 })
    expect(await (refused as Response).text()).toContain('has no needs of its own')
  })
})

describe('every page of a frozen cycle', () => {
  test('says that it is, and by whom', async ({ db }) => {
    const { page: of, mapping, needsCycle, admin, donor } = await aMapping(db)
    await freezeCycle(db, admin, sealKey, mapping.id)
    await freezeCycle(db, admin, sealKey, needsCycle.id)

    for (const { id } of [mapping, needsCycle]) {
      const page = { ...of, search: `cycle=${id}` }
      const at = (params: Record<string, string>): Page => ({ ...page, params })
      const pages = [
        (await coverage(get(page))).of,
        (await needsPage(get(page))).of,
        (await pillar(get(at({ pillar: 'WBBSi' })))).of,
        (await partner(get(at({ partner: 'albania' })))).of,
        (await members(get(page))).of,
        (await member(get(at({ organisationId: donor.id })))).of,
        (await stability(get(page))).of,
      ]
      expect(pages.map(({ frozen }) => frozen?.by)).toEqual(pages.map(() => 'The admin'))
    }
  })
})

describe('the page of a cycle', () => {
  test('names the objective tree and the version of the method that it uses', async ({ db }) => {
    const { page, mapping } = await aMapping(db)

    const shown = await cyclePage(get({ ...page, params: { cycleId: mapping.id } }))

    expect(shown.tree).toMatchObject({ id: mapping.treeVersionId })
    expect(shown.cycle.methodVersion).toBe(1)
  })
})

const sealKey = sealKeyOf('a secret that only tests know')

/** A need of Albania that one donor meets in 2025, in a needs mapping of two years and in one of responses. */
async function aMapping(db: TestDatabase['db']) {
  const admin = await given.account(db, 'admin')
  const needsCycle = await given.cycle(db)
  const mapping = await given.responseCycle(db, needsCycle)
  const need = await given.need(db, { cycleId: needsCycle.id, partners: ['AL'] })
  await given.finalisedTasks(db, needsCycle, 'AL')
  await given.finalisedTasks(db, mapping, 'AL')
  const donor = await given.organisation(db)
  const responseId = await given.response(db, { funders: [donor.id] })
  const fields = { responseId, strength: 'full', rationale: '' }
  await link(post({ db, viewer: admin, params: { needId: need.id } }, fields))

  const page = { db, viewer: admin, search: `cycle=${mapping.id}` }
  return { page, mapping, needsCycle, need, admin, responseId, donor }
}
