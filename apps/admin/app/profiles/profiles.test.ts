import { given, type TestDatabase, test } from '@iisg/db/testing'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { action as link } from '#app/links/new-link.tsx'
import { linesIn } from '#app/testing/csv.ts'
import { get, post } from '#app/testing/requests.ts'
import { loader as member } from './member.tsx'
import { loader as memberFile } from './member-file.ts'
import { loader as members } from './members.tsx'
import { loader as partner } from './partner.tsx'
import { loader as partnerFile } from './partner-file.ts'
import { loader as pillar } from './pillar.tsx'
import { loader as pillarFile } from './pillar-file.ts'
import { loader as stability } from './stability.tsx'
import { loader as stabilityFile } from './stability-file.ts'

describe('a profile', () => {
  test('of a pillar names its donors, its gaps and what ends soon', async ({ db }) => {
    const { page, donor } = await aMapping(db)

    const { dashboard } = await pillar(get({ ...page, params: { pillar: 'WBBSi' } }))

    expect(dashboard.total).toMatchObject({ judged: 1, unreported: 1 })
    expect(dashboard.donors?.top).toMatchObject({ key: { name: donor.name }, share: 1 })
    expect(dashboard.cliffs).toMatchObject([{ partner: 'AL', cliff: { on: '2025-12-31' } }])
  })

  test('of a partner says nothing of one that is silent', async ({ db }) => {
    const { page } = await aMapping(db)
    const of = (slug: string) => partner(get({ ...page, params: { partner: slug } }))

    expect((await of('albania')).profile.cells).toMatchObject([{ cell: { status: 'thin' } }])
    const silent = await of('north-macedonia')
    expect(silent.profile.total.value).toBeUndefined()
    expect(silent.profile.cells).toMatchObject([{ cell: { status: 'unreported' } }])
  })

  test('of a member tells where it is at work', async ({ db }) => {
    const { page, donor } = await aMapping(db)
    const params = { organisationId: donor.id }

    expect((await member(get({ ...page, params }))).pays.places).toHaveLength(2)
    expect((await members(get(page))).lines).toMatchObject([{ name: donor.name, pays: 1 }])
  })

  test('keeps back the name of a response that its reader may not know', async ({ db }) => {
    const { page, donor, responseId } = await aMapping(db)
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    const seen = await pillar(get({ ...reader, params: { pillar: 'WBBSi' } }))
    const told = await member(get({ ...reader, params: { organisationId: donor.id } }))

    expect(seen.hidden).toEqual({ needs: 0, responses: 1 })
    expect(seen.dashboard.total).toMatchObject({ judged: 1 })
    expect(JSON.stringify(seen)).not.toContain(donor.name)
    expect(told.pays).toEqual({ responses: [], places: [], overlaps: [] })
  })

  test('gives its charts away as drawings and as figures, and nothing else', async ({ db }) => {
    const { page, donor } = await aMapping(db)
    const file = (name: string) =>
      pillarFile(get({ ...page, params: { pillar: 'WBBSi', file: name } }))

    expect(await (await file('donors.svg')).text()).toContain('<svg')
    expect(await (await file('donors.csv')).text()).toContain(`${donor.name},100%`)
    expect(await (await file('payers.csv')).text()).toContain(`${donor.name},1000.01,100%,1`)
    const named = await (await file('partners.csv')).text()
    expect(named.split('UNSCR 1244')).toHaveLength(2)
    await expect(file('../secrets.csv')).rejects.toMatchObject({ status: 404 })
    await expect(file('cliffs.exe')).rejects.toMatchObject({ status: 404 })

    // Two partners: what stands beside each is half of it, and never the whole.
    const albania = { partner: 'albania', file: 'payers.csv' }
    expect(await (await partnerFile(get({ ...page, params: albania }))).text()).toContain(
      ',500.01,',
    )
    const params = { partner: 'albania', file: 'needs.csv' }
    expect(await (await partnerFile(get({ ...page, params }))).text()).toContain('Thin')
    const own = { organisationId: donor.id, file: 'pays.csv' }
    expect(await (await memberFile(get({ ...page, params: own }))).text()).toContain('50%')
  })

  test('tells what still ends apart from what has ended', async ({ db }) => {
    const { page } = await aMapping(db)
    const file = async (name: string) => {
      const params = { partner: 'albania', file: name }
      return linesIn(await (await partnerFile(get({ ...page, params }))).text())
    }

    const met = '31 December 2025'
    expect((await file('has-ended.csv')).map((line) => line[3])).toEqual(['Half met until', met])
    expect(await file('ends-soon.csv')).toHaveLength(1)
  })

  test('tells no last day of a response that its reader may not know', async ({ db }) => {
    const { page, responseId } = await aMapping(db)
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    const { profile } = await partner(get({ ...reader, params: { partner: 'albania' } }))

    expect(profile.cliffs).toEqual([])
    expect(JSON.stringify(profile)).not.toContain('2025-12-31')
  })

  test('names in each file whom and which cycle it is about', async ({ db }) => {
    const { page, cycle } = await aMapping(db)
    const file = (name: string) =>
      partnerFile(get({ ...page, params: { partner: 'albania', file: name } }))

    const [headings, line] = linesIn(await (await file('pillars.csv')).text())
    expect(headings?.slice(-2)).toEqual(['Partner', 'Cycle'])
    expect(line?.slice(-2)).toEqual(['Albania', cycle.label])
    const drawing = await file('pillars.svg')
    expect(await drawing.text()).toContain(`>Albania, ${cycle.label}<`)
    expect(drawing.headers.get('content-disposition')).toContain('"pillars-albania-needs-mapping')
  })

  test('of the ranking leaves out what may not be judged', async ({ db }) => {
    const { page } = await aMapping(db)

    expect(await stability(get(page))).toMatchObject({ ranked: [{ rank: 1 }], unranked: 0 })
    const drawing = await stabilityFile(get({ ...page, params: { file: 'ranks.svg' } }))
    expect(drawing.headers.get('content-type')).toContain('image/svg+xml')
  })

  test('is there for those that exist alone', async ({ db }) => {
    const { page } = await aMapping(db)
    const nobody = crypto.randomUUID()

    for (const asked of [
      pillar(get({ ...page, params: { pillar: 'WBX' } })),
      partner(get({ ...page, params: { partner: 'atlantis' } })),
      member(get({ ...page, params: { organisationId: nobody } })),
    ]) {
      await expect(asked).rejects.toMatchObject({ status: 404 })
    }
    await expect(
      pillar(get({ ...page, viewer: 'public', params: { pillar: 'WBBSi' } })),
    ).rejects.toMatchObject({ status: 403 })
  })
})

/** A need of Albania and North Macedonia, met by one donor for a year; Albania has reported. */
async function aMapping(db: TestDatabase['db']) {
  const viewer = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id, partners: ['AL', 'MK'] })
  await given.finalisedTasks(db, cycle, 'AL')
  // A second member is still at work: of who is silent, too little is known to tell.
  const { id: organisationId } = await given.organisation(db)
  const task = { cycleId: cycle.id, pillar: 'WBBSi', state: 'open', organisationId } as const
  await db
    .insertInto('cycleTask')
    .values({ ...task, dueOn: Day.parse('2025-06-30') })
    .execute()
  const donor = await given.organisation(db)
  const responseId = await given.response(db, { funders: [donor.id], budgetAmount: '1000.01' })
  const fields = { responseId, strength: 'full', rationale: '' }
  await link(post({ db, viewer, params: { needId: need.id } }, fields))

  return { page: { db, viewer, search: `cycle=${cycle.id}` }, cycle, donor, responseId }
}
