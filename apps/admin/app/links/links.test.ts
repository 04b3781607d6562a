import { auditEntriesOf } from '@iisg/db/audit'
import { test as base, given } from '@iisg/db/testing'
import { NeedId } from '@iisg/domain/needs'
import type { ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { loader as needPage } from '#app/needs/need.tsx'
import { reportedByAlbaniaAlone } from '#app/testing/reported.ts'
import { get, type Page, post } from '#app/testing/requests.ts'
import { action as revise } from './edit-link.tsx'
import { action as declare, loader } from './new-link.tsx'
import { action as withdraw, loader as withdrawing } from './withdrawal.tsx'

/** An editor on the page of a critical need of Albania, which has reported, and North Macedonia. */
const test = base.extend<{ page: Page; responseId: ResponseId }>({
  page: async ({ db }, use) => {
    const cycle = await given.cycle(db)
    const need = await given.need(db, { cycleId: cycle.id })
    await reportedByAlbaniaAlone(db, cycle)
    await use({ db, viewer: await given.account(db, 'editor'), params: { needId: need.id } })
  },
  responseId: async ({ db }, use) => use(await given.response(db, { title: 'Kurs u Brčkom' })),
})

describe('linking a response to a need', () => {
  test('raises its coverage, says so, and leaves an audit entry', async ({ page, responseId }) => {
    expect(await albania(page)).toMatchObject({ status: 'open', coverage: 0 })

    const answer = await declare(post(page, { responseId, strength: 'full', rationale: 'It fits' }))

    expect(await albania(page)).toMatchObject({ status: 'thin', coverage: 0.5 })
    const search = new URL(locationOf(answer), 'http://admin.test').searchParams.toString()
    const { moved } = await needPage(get({ ...page, search }))
    expect(moved).toBe(
      'Albania from 0% to 50% covered, open to thin; North Macedonia still unknown, since too little is reported',
    )
    const [entry] = await auditEntriesOf(page.db, 'need', page.params?.needId ?? '')
    expect(entry).toMatchObject({ event: { type: 'link.declared', responseId, strength: 'full' } })
  })

  test('says before it is done what each strength would change', async ({ page, responseId }) => {
    const { chosen } = await loader(get({ ...page, search: `response=${responseId}` }))

    expect(chosen?.consequences.full).toMatch(/^Albania from 0% to 50% covered, open to thin;/)
    expect(chosen?.consequences.marginal).toMatch(/^Albania from 0% to 13% covered;/)
    expect(await albania(page)).toMatchObject({ coverage: 0 })
  })

  test('replaces a link that is there already, as it says before', async ({ page, responseId }) => {
    await linked(page, responseId)

    const { chosen } = await loader(get({ ...page, search: `response=${responseId}` }))

    expect(chosen?.link).toMatchObject({ strength: 'full' })
    expect(chosen?.consequences.full).toBe('No change for Albania and North Macedonia')
    expect(chosen?.consequences.partial).toMatch(/^Albania from 50% to 25% covered, thin to open;/)
  })

  test('warns that a draft counts for nothing', async ({ db, page, responseId }) => {
    await db
      .updateTable('response')
      .set({ state: 'draft', tier: 'secretariat' })
      .where('id', '=', responseId)
      .execute()

    const { chosen } = await loader(get({ ...page, search: `response=${responseId}` }))

    expect(chosen?.counts).toBe(false)
  })

  test('finds the response in any script', async ({ page, responseId }) => {
    const { search } = await loader(get({ ...page, search: `q=${encodeURIComponent('брчком')}` }))

    expect(search?.lines.map(({ id }) => id)).toContain(responseId)
  })

  test.for(['-1', '1e9', 'x', '99999999999999999999'])(
    'is looked for on a page, whatever number the address asks for: %s',
    async (number, { page }) => {
      const { search } = await loader(get({ ...page, search: `page=${number}` }))

      expect(search?.number).toBe(1)
    },
  )

  test('is refused without a strength, and keeps what was typed', async ({ page, responseId }) => {
    const answer = await declare(post(page, { responseId, rationale: 'It fits' }))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        problems: { strength: 'Choose how far it meets the need' },
        typed: { rationale: 'It fits' },
      },
    })
    expect(await albania(page)).toMatchObject({ coverage: 0 })
  })

  test('is for editors', async ({ db, page, responseId }) => {
    const reader = { ...page, viewer: await given.account(db, 'reader') }
    const fields = { responseId, strength: 'full', rationale: '' }

    await expect(declare(post(reader, fields))).rejects.toMatchObject({ status: 403 })
    await expect(loader(get(reader))).rejects.toMatchObject({ status: 403 })
  })
})

describe('what cannot be linked', () => {
  test('is a response of another pillar: a sentence says so, and nothing is kept', async ({
    db,
    page,
  }) => {
    const responseId = await given.response(db, { pillars: ['WBCTi'] })
    const { chosen } = await loader(get({ ...page, search: `response=${responseId}` }))
    expect(chosen?.refused).toMatch(/^A link does not cross pillars/)

    const answer = await declare(post(page, { responseId, strength: 'full', rationale: 'Yet' }))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        problems: { strength: expect.stringMatching(/does not cross pillars: .* WBBSi/) },
        typed: { rationale: 'Yet' },
      },
    })
    await expect(
      db
        .insertInto('supportLink')
        .values({
          responseId,
          needId: NeedId.parse(page.params?.needId),
          strength: 'full',
          provenance: '{"kind":"manual"}',
        })
        .execute(),
    ).rejects.toThrow(/does not cross pillars/)
  })

  test('is somebody else’s response, to whoever reports for a member', async ({
    db,
    page,
    responseId,
  }) => {
    const member = await given.organisation(db)
    const viewer = await given.contributor(db, member.id)
    const theirs = await given.response(db, { reporter: member.id, title: 'Ours' })
    const link = { strength: 'full', rationale: '' }

    await expect(declare(post({ ...page, viewer }, { ...link, responseId }))).rejects.toMatchObject(
      { status: 403 },
    )
    expect(await declare(post({ ...page, viewer }, { ...link, responseId: theirs }))).toMatchObject(
      { status: 302 },
    )
    const { search } = await loader(get({ ...page, viewer }))
    expect(search?.lines.map(({ id }) => id)).toEqual([theirs])
  })

  test('is more of its money than is left', async ({ db, page, responseId }) => {
    const link = { responseId, strength: 'full', rationale: '' }

    const tooMuch = { ...link, allocatedPercent: '110', covers: ['AL'] }
    expect(await declare(post(page, tooMuch))).toMatchObject({
      init: { status: 422 },
      data: { problems: { allocatedPercent: expect.any(String) }, typed: { strength: 'full' } },
    })
    expect(await declare(post(page, { ...link, allocatedPercent: '60' }))).toMatchObject({
      status: 302,
    })
    const other = await given.need(db, { title: 'Another' })
    const elsewhere = { ...page, params: { needId: other.id } }
    expect(await declare(post(elsewhere, { ...link, allocatedPercent: '50' }))).toMatchObject({
      data: {
        problems: { allocatedPercent: 'Its other links have 60 % already: enter 40 % at most' },
      },
    })
  })
})

describe('a link', () => {
  test('counts for the partners that it covers, and for no other', async ({ page, responseId }) => {
    const fields = { responseId, strength: 'full', rationale: '', 'covers[]': ['MK'] }
    expect(await declare(post(page, fields))).toMatchObject({ status: 302 })

    expect(await albania(page)).toMatchObject({ coverage: 0 })
    const { standings } = await needPage(get(page))
    const macedonia = standings.find(({ partner }) => partner === 'MK')?.explanation.cell
    expect(macedonia).toMatchObject({ coverage: 0.5 })
  })

  test('can be revised by one editor at a time', async ({ page, responseId }) => {
    const linkId = await linked(page, responseId)
    const link = { ...page, params: { linkId } }
    const first = { strength: 'partial', rationale: 'Half of it', version: '1' }
    expect(await revise(post(link, first))).toMatchObject({ status: 302 })
    expect(await albania(page)).toMatchObject({ coverage: 0.25 })

    const second = { strength: 'marginal', rationale: 'Hardly', version: '1' }
    expect(await revise(post(link, second))).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { typed: { strength: 'marginal', rationale: 'Hardly', version: '2' } },
        conflict: {
          conflicts: [
            { label: 'Strength', theirs: 'In part', yours: 'At the margin' },
            { label: 'Reason', theirs: 'Half of it', yours: 'Hardly' },
          ],
        },
      },
    })
    expect(await albania(page)).toMatchObject({ coverage: 0.25 })
  })

  test('counts no longer once it is withdrawn, which its page foretells', async ({
    page,
    responseId,
  }) => {
    const link = { ...page, params: { linkId: await linked(page, responseId) } }
    const { moves } = await withdrawing(get(link))
    expect(moves).toMatch(/^Albania from 50% to 0% covered, thin to open;/)

    expect(await withdraw(post(link, {}))).toMatchObject({ status: 302 })

    expect(await albania(page)).toMatchObject({ coverage: 0 })
    await expect(withdraw(post(link, {}))).rejects.toMatchObject({ status: 404 })
  })
})

async function albania(page: Page) {
  const { standings } = await needPage(get(page))
  return standings.find(({ partner }) => partner === 'AL')?.explanation.cell
}

async function linked(page: Page, responseId: ResponseId): Promise<string> {
  await declare(post(page, { responseId, strength: 'full', rationale: '' }))
  const { links } = await needPage(get(page))
  const [link] = links.filter((each) => each.status === 'known')
  return link?.id ?? ''
}

function locationOf(answer: unknown): string {
  return (answer as Response).headers.get('location') ?? '' // The action redirects.
}
