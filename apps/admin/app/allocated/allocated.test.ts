import type { Database } from '@iisg/db'
import { declareLink } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import { Amount, Currency } from '@iisg/domain/money'
import { partners } from '@iisg/domain/partners'
import { LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { action as check } from '#app/check/check.tsx'
import type { Outcome } from '#app/check/outcome.ts'
import { loader as choosing } from '#app/links/new-link.tsx'
import { loader as needPage } from '#app/needs/need.tsx'
import { get, post } from '#app/testing/requests.ts'
import { sayAllocated, sayAmount, sayHow, saySum } from './say-allocated.ts'

describe('with how much a need is answered', () => {
  test('counts a revised budget once, where a need is chosen, on its page and in a check', async ({
    db,
  }) => {
    const { editor, need, link } = await aNeed(db)
    const id = await given.response(db, { budgetAmount: '730000' })
    await revised(db, id, '900000')
    await link(need, id)

    expect(await toldIn(db, editor, need)).toEqual([
      'Allocated to this need: EUR 900,000.00 (estimated: shared equally among the 2 cells that you may see, 2 of them here)',
    ])
    expect(await toldOnPage(db, editor, need)).toEqual(await toldIn(db, editor, need))
    // The plan is for Albania alone, and so is what it is compared with.
    expect(await toldInCheck(db, editor, need)).toEqual(['EUR 450,000.00'])
  })

  test('does not show a project for six partners in full beside each need', async ({ db }) => {
    const { editor, need, link } = await aNeed(db)
    const all = { cycleId: need.cycleId, partners: [...partners] }
    const other = await given.need(db, all)
    const id = await given.response(db, { partners: [...partners], budgetAmount: '800' })
    await link(need, id)
    await link(other, id)

    expect(await toldIn(db, editor, need)).toEqual([
      'Allocated to this need: EUR 200.00 (estimated: shared equally among the 8 cells that you may see, 2 of them here)',
    ])
    expect(await toldIn(db, editor, other)).toEqual([
      'Allocated to this need: EUR 600.00 (estimated: shared equally among the 8 cells that you may see, 6 of them here)',
    ])
  })

  test('tells what was stated from what is estimated, and never tells unknown as nothing', async ({
    db,
  }) => {
    const { editor, need, link } = await aNeed(db)
    const other = await given.need(db, { cycleId: need.cycleId })
    const [stated, silent] = [
      await given.response(db, { budgetAmount: '1000', title: 'A stated one' }),
      await given.response(db, { title: 'B silent one' }),
    ]
    await link(need, stated, { by: 'percent', percent: 30 })
    await link(other, stated)
    await link(need, silent)

    expect(await toldIn(db, editor, need)).toEqual([
      'Allocated to this need: EUR 300.00 (stated as a percentage)',
      'No amount is known',
    ])
    expect(await toldIn(db, editor, other)).toEqual([
      'Allocated to this need: EUR 700.00 (estimated: what is stated for its needs goes first)',
    ])
    expect(await toldInCheck(db, editor, need)).toEqual([
      'EUR 150.00, and 1 response of which no amount is known',
    ])
  })

  test('has no total where a part is hidden from whoever asks', async ({ db }) => {
    const { editor, need, link } = await aNeed(db)
    const [open, hidden] = [
      await given.response(db, { budgetAmount: '1000' }),
      await given.response(db, { budgetAmount: '3333' }),
    ]
    await link(need, open)
    await link(need, hidden)
    await db.updateTable('response').set({ tier: 'secretariat' }).where('id', '=', hidden).execute()
    const albania = await given.coordinator(db, 'AL')

    expect(await toldInCheck(db, editor, need)).toEqual(['EUR 2,166.50'])
    expect(await toldInCheck(db, albania, need)).toEqual([
      'no total is told, since it would give away what you may not see',
    ])
  })
})

describe('the reason for a figure', () => {
  test('tells the money of each cell, which adds up to the budget over all cells', async ({
    db,
  }) => {
    const { editor, need, link } = await aNeed(db)
    const other = await given.need(db, { cycleId: need.cycleId, partners: ['AL'] })
    const id = await given.response(db, { budgetAmount: '100.01' })
    await link(need, id)
    await link(other, id)

    const cells = [...(await cellsOf(db, editor, need)), ...(await cellsOf(db, editor, other))]

    expect(cells).toEqual([
      { partner: 'AL', parts: [['EUR 33.34', equally]], sum: 'EUR 33.34' },
      { partner: 'MK', parts: [['EUR 33.34', equally]], sum: 'EUR 33.34' },
      { partner: 'AL', parts: [['EUR 33.33', equally]], sum: 'EUR 33.33' },
    ])
  })

  test('tells what is stated for the need from how it falls to each partner', async ({ db }) => {
    const { editor, need, link } = await aNeed(db)
    const id = await given.response(db, { budgetAmount: '1000' })
    await link(need, id, { by: 'amount', amount: '500', currency: 'EUR' })

    expect(await cellsOf(db, editor, need)).toMatchObject([
      { parts: [['EUR 250.00', 'Stated for the need, and shared equally among its partners']] },
      { partner: 'MK', sum: 'EUR 250.00' },
    ])
  })

  test('leaves out a hidden part and every total that would give it away', async ({ db }) => {
    const { editor, need, link } = await aNeed(db, { costAmount: '2000', costCurrency: 'EUR' })
    const [open, hidden] = [
      await given.response(db, { budgetAmount: '1000' }),
      await given.response(db, { budgetAmount: '333.33' }),
    ]
    await link(need, open)
    await link(need, hidden)
    await db.updateTable('response').set({ tier: 'secretariat' }).where('id', '=', hidden).execute()
    const reader = await given.account(db, 'reader')
    const page = (viewer: Asks['editor']) =>
      needPage(get({ db, viewer, params: { needId: need.id } }))

    expect((await page(editor)).allocated).toMatchObject({
      sum: { cents: 133_333 },
      sufficiency: 0.666665,
    })
    const told = await page(reader)
    expect(told.allocated).toMatchObject({ sum: { status: 'not told' }, sufficiency: undefined })
    expect(await cellsOf(db, reader, need)).toMatchObject([
      { parts: [['EUR 500.00', equally]], sum: expect.stringMatching(/^no total is told/) },
      { parts: [['EUR 500.00', equally]], sum: expect.stringMatching(/^no total is told/) },
    ])
    expect(JSON.stringify(told)).not.toContain('16667')
  })
})

const equally = expect.stringMatching(/^Estimated: shared equally among the \d cells/)

async function cellsOf(db: Database, viewer: Asks['editor'], { id }: Asks['need']) {
  const { standings } = await needPage(get({ db, viewer, params: { needId: id } }))
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  return standings.map(({ partner, money }) => ({
    partner,
    parts: money.parts.map(({ allocated }) => [plain(sayAmount(allocated)), sayHow(allocated)]),
    sum: plain(saySum(money.sum)),
  }))
}

async function aNeed(db: Database, details: Parameters<typeof given.need>[1] = {}) {
  const editor = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id, ...details })
  const link = (to: typeof need, responseId: ResponseId, allocation: unknown = null) => {
    const draft = { responseId, strength: 'full', rationale: '', allocation }
    return declareLink(db, editor, to.id, LinkDraft.parse(draft))
  }
  return { editor, need, link }
}

type Asks = Awaited<ReturnType<typeof aNeed>>

/** Where a response is chosen for a need. */
async function toldIn(db: Database, viewer: Asks['editor'], { id }: Asks['need']) {
  const { search } = await choosing(get({ db, viewer, params: { needId: id } }))
  return search?.answered.answers.map(({ money }) => sayAllocated(money).replaceAll('\u00a0', ' '))
}

async function toldOnPage(db: Database, viewer: Asks['editor'], { id }: Asks['need']) {
  const { links } = await needPage(get({ db, viewer, params: { needId: id } }))
  return links.flatMap((link) =>
    link.status === 'known' ? [sayAllocated(link.money).replaceAll('\u00a0', ' ')] : [],
  )
}

async function toldInCheck(db: Database, viewer: Asks['editor'], need: Asks['need']) {
  const { cycleId, id } = need
  const search = `pillar=WBBSi&partners%5B%5D=AL&cycle=${cycleId}`
  const reporter = viewer.grants.some(({ role }) => role === 'editor') ? 'secretariat' : 'AL'
  const answer = await check(
    post(
      { db, viewer, search },
      {
        step: 'check',
        reporter,
        title: 'Something else',
        summary: '',
        kind: 'support project',
        plannedStart: '2025-07-01',
        plannedEnd: '2026-06-30',
        budgetAmount: '',
        budgetCurrency: 'EUR',
        budgetStatus: 'indicative',
        [`meets-${id}`]: 'full',
      },
    ),
  )
  const { outcome } = (answer as { data: { outcome: Outcome } }).data // It is well filled in.
  return outcome.money.map(({ there }) => saySum(there).replaceAll('\u00a0', ' '))
}

async function revised(db: Database, responseId: ResponseId, amount: string) {
  const money = { amount: Amount.parse(amount), currency: Currency.parse('EUR') }
  await db
    .insertInto('responseBudget')
    .values({ responseId, type: 'revised', status: 'committed', ...money })
    .execute()
}
