import type { Actor } from '@iisg/domain/accounts'
import type { ResponseMoney } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import { Amount, Currency } from '@iisg/domain/money'
import { type Partner, partners } from '@iisg/domain/partners'
import { type Budget, LinkDraft, type ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { keepRatesOf } from '../money/index.ts'
import { declareLink } from '../responses/index.ts'
import { freezeIn } from '../snapshots/index.ts'
import { key } from '../snapshots/testing/frozen-cycle.ts'
import { given, test } from '../testing/index.ts'
import { moneyInCycle } from './index.ts'

describe('the money of a response in a cycle', () => {
  test('is its revised budget where there is one, and not the original one beside it', async ({
    db,
  }) => {
    const { cycle, link } = await aCycle(db)
    const id = await given.response(db, { budgetAmount: '730000' })
    await budget(db, id, { type: 'revised', amount: '900000' })
    await link(await given.need(db, { cycleId: cycle.id }), id)

    const money = await moneyOf(db, cycle.id, id)

    expect(money).toMatchObject({ status: 'allocated', cents: 90_000_000 })
    expect(sumOf(money)).toBe(90_000_000)
  })

  test('is shared among the cells that it serves, never in full for each', async ({ db }) => {
    const { cycle, link } = await aCycle(db)
    const all = { cycleId: cycle.id, partners: [...partners] }
    const [first, second] = [await given.need(db, all), await given.need(db, all)]
    const id = await given.response(db, { partners: [...partners], budgetAmount: '1000000' })
    await link(first, id)
    await link(second, id)

    const money = await moneyOf(db, cycle.id, id)

    expect(money).toMatchObject({ status: 'allocated', rule: 'equal split', left: 0 })
    const parts = money.status === 'allocated' ? money.parts : []
    expect(parts).toHaveLength(12)
    expect(new Set(parts.map(({ cents }) => cents))).toEqual(new Set([8_333_334, 8_333_333]))
    expect(sumOf(money)).toBe(100_000_000)
  })

  test('follows the shares of the partners and what was stated for a need', async ({ db }) => {
    const { cycle, link } = await aCycle(db)
    const [first, second] = [
      await given.need(db, { cycleId: cycle.id }),
      await given.need(db, { cycleId: cycle.id }),
    ]
    const id = await given.response(db, { budgetAmount: '1000' })
    await share(db, id, { AL: '75', MK: '25' })
    await link(first, id)
    expect(await moneyOf(db, cycle.id, id)).toMatchObject({
      rule: 'shares',
      parts: [
        { place: { partner: 'AL' }, cents: 75_000, basis: 'stated percentage' },
        { place: { partner: 'MK' }, cents: 25_000, basis: 'stated percentage' },
      ],
    })

    await link(second, id, { by: 'amount', amount: '100', currency: 'EUR' })

    expect(await moneyOf(db, cycle.id, id)).toMatchObject({
      rule: 'statements',
      parts: [{ cents: 67_500 }, { cents: 22_500 }, { cents: 7_500 }, { cents: 2_500 }],
      stated: new Map([[second.id, 'amount']]),
    })
  })

  test('is unknown, and never nothing, where nobody said or no rate is known', async ({ db }) => {
    const { cycle, link } = await aCycle(db)
    const need = await given.need(db, { cycleId: cycle.id })
    const [silent, foreign, parent, child] = [
      await given.response(db),
      await given.response(db, { budgetAmount: '100' }),
      await given.response(db, { budgetAmount: '100' }),
      await given.response(db, { budgetAmount: '60' }),
    ]
    await budget(db, foreign, { type: 'original', amount: '500', currency: 'RSD' })
    await db.updateTable('response').set({ isParent: true }).where('id', '=', parent).execute()
    for (const id of [silent, foreign, parent, child]) await link(need, id)

    expect(await moneyOf(db, cycle.id, silent)).toEqual({ status: 'no amount' })
    expect(await moneyOf(db, cycle.id, foreign)).toMatchObject({
      status: 'not converted',
      money: [{ amount: '500', currency: 'RSD' }],
    })
    expect(await moneyOf(db, cycle.id, parent)).toEqual({ status: 'in its parts' })
    expect(await moneyOf(db, cycle.id, child)).toMatchObject({ cents: 6_000 })
  })

  test('is told in euro by the rate of its day', async ({ db }) => {
    const { cycle, link } = await aCycle(db)
    const id = await given.response(db)
    await budget(db, id, { type: 'original', amount: '195583', currency: 'BAM' })
    await db.transaction().execute((trx) => keepRatesOf(trx, id))
    await link(await given.need(db, { cycleId: cycle.id }), id)

    expect(await moneyOf(db, cycle.id, id)).toMatchObject({
      cents: 10_000_000,
      converted: true,
    })
  })

  test('adds up to its budget in force to the cent, whatever is linked and stated', async ({
    db,
  }) => {
    const { cycle, link } = await aCycle(db)
    const needs = [
      await given.need(db, { cycleId: cycle.id, partners: ['AL', 'BA', 'XK'] }),
      await given.need(db, { cycleId: cycle.id, partners: ['MK'] }),
      await given.need(db, { cycleId: cycle.id, partners: [...partners] }),
    ]
    const scenes = fc.sample(
      fc.record({
        cents: fc.integer({ min: 0, max: 10 ** 12 }),
        serves: fc.subarray([...partners], { minLength: 1 }),
        linked: fc.subarray(needs, { minLength: 1 }),
        percent: fc.option(fc.integer({ min: 1, max: 100 })),
      }),
      { numRuns: 8, seed: 5 },
    )

    for (const { cents, serves, linked, percent } of scenes) {
      const original = { partners: serves, budgetAmount: '17.05' }
      const id = await given.response(db, original)
      await budget(db, id, { type: 'revised', amount: (cents / 100).toFixed(2) })
      for (const need of linked) {
        await link(need, id, need === linked[0] && percent ? { by: 'percent', percent } : null)
      }

      const money = await moneyOf(db, cycle.id, id)

      if (money.status !== 'allocated') throw new Error('Its budget is known')
      expect(sumOf(money) + money.left).toBe(cents)
    }
  })

  test('says nothing of a need that whoever asks may not know', async ({ db }) => {
    const { cycle, link, editor } = await aCycle(db)
    const reader = await given.account(db, 'reader')
    const id = await given.response(db, { budgetAmount: '1000' })
    await link(await given.need(db, { cycleId: cycle.id }), id)
    const before = await moneyOf(db, cycle.id, id, reader)

    await link(await given.need(db, { cycleId: cycle.id, approved: false }), id)

    expect(await moneyOf(db, cycle.id, id, reader)).toEqual(before)
    expect(await moneyOf(db, cycle.id, id, editor)).toMatchObject({ parts: { length: 4 } })
  })

  test('is in a response mapping split over the needs that it asks about', async ({ db }) => {
    const { cycle, link } = await aCycle(db)
    const id = await given.response(db, { budgetAmount: '1000' })
    await link(await given.need(db, { cycleId: cycle.id }), id)
    const { id: mappingId } = await db
      .insertInto('mappingCycle')
      .values({
        ...{ kind: 'response', label: 'Response mapping 2026', treeVersionId: cycle.treeVersionId },
        ...{ startsOn: Day.parse('2026-01-01'), endsOn: Day.parse('2026-12-31') },
        ...{ methodVersion: 1, provenance: '{"kind":"manual"}' },
      })
      .returning('id')
      .executeTakeFirstOrThrow()

    expect(await moneyOf(db, mappingId, id)).toEqual(await moneyOf(db, cycle.id, id))
  })

  test('stays as it was once the cycle is frozen', async ({ db }) => {
    const { cycle, link, editor } = await aCycle(db)
    const id = await given.response(db, { budgetAmount: '730000' })
    await link(await given.need(db, { cycleId: cycle.id }), id)
    const before = await moneyOf(db, cycle.id, id)
    await db.transaction().execute((trx) => freezeIn(trx, editor, key, cycle.id))

    await budget(db, id, { type: 'revised', amount: '900000' })

    expect(await moneyOf(db, cycle.id, id)).toEqual(before)
  })
})

async function aCycle(db: Database) {
  const cycle = await given.cycle(db)
  const editor = await given.account(db, 'editor')
  const link = (
    need: { id: Parameters<typeof declareLink>[2] },
    responseId: ResponseId,
    allocation: unknown = null,
  ) => {
    const draft = { responseId, strength: 'full', rationale: '', allocation }
    return declareLink(db, editor, need.id, LinkDraft.parse(draft))
  }
  return { cycle, editor, link }
}

async function moneyOf(
  db: Database,
  cycleId: CycleId,
  id: ResponseId,
  viewer?: Actor,
): Promise<ResponseMoney> {
  const asks = { db, viewer: viewer ?? (await given.account(db, 'editor')) }
  const found = (await moneyInCycle(asks, cycleId, [id])).get(id)
  if (!found) throw new Error('The response is not there')
  return found
}

function sumOf(money: ResponseMoney): number {
  if (money.status !== 'allocated') throw new Error(`It is ${money.status}`)
  return money.parts.reduce((sum, { cents }) => sum + cents, 0)
}

async function budget(
  db: Database,
  responseId: ResponseId,
  { type, amount, currency = 'EUR' }: { type: Budget['type']; amount: string; currency?: string },
) {
  const money = { amount: Amount.parse(amount), currency: Currency.parse(currency) }
  const valueDate = Day.parse('2025-03-03')
  await db
    .insertInto('responseBudget')
    .values({ responseId, type, status: 'committed', valueDate, ...money })
    .execute()
}

async function share(db: Database, id: ResponseId, shares: Partial<Record<Partner, string>>) {
  for (const partner of partners) {
    const percent = shares[partner]
    if (percent === undefined) continue
    await db
      .updateTable('responsePartner')
      .set({ share: percent })
      .where('responseId', '=', id)
      .where('partner', '=', partner)
      .execute()
  }
}
