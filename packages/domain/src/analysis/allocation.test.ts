import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NeedId } from '../needs/index.ts'
import { Partner } from '../partners/index.ts'
import { allocationOf, cellMoneyOf, type FundedNeed, type Funding, type Stated } from './index.ts'

const nobody: Stated = { by: 'nobody' }
const needIds = [1, 2, 3].map(() => NeedId.parse(crypto.randomUUID()))

describe('allocating money', () => {
  test('follows the worked example: 1,000,000.00 over three places', () => {
    expect(allocationOf(100_000_000, [claim('a'), claim('b'), claim('c')])).toEqual({
      parts: [
        { place: 'a', cents: 33_333_334, basis: 'estimated' },
        { place: 'b', cents: 33_333_333, basis: 'estimated' },
        { place: 'c', cents: 33_333_333, basis: 'estimated' },
      ],
      left: 0,
    })
  })

  test('takes amounts first, then percentages of the whole, and splits the rest', () => {
    const { parts, left } = allocationOf(100_000, [
      claim('a', { by: 'amount', cents: 12_345 }),
      claim('b', { by: 'percent', percent: 50 }),
      claim('c'),
      claim('d'),
    ])

    expect(parts).toEqual([
      { place: 'a', cents: 12_345, basis: 'stated amount' },
      { place: 'b', cents: 50_000, basis: 'stated percentage' },
      { place: 'c', cents: 18_828, basis: 'estimated' },
      { place: 'd', cents: 18_827, basis: 'estimated' },
    ])
    expect(left).toBe(0)
  })

  test('leaves over what nobody claims', () => {
    expect(allocationOf(1_000, [claim('a', { by: 'percent', percent: 30 })])).toEqual({
      parts: [{ place: 'a', cents: 300, basis: 'stated percentage' }],
      left: 700,
    })
  })

  test('never gives more than there is: then statements are proportions', () => {
    const both = [
      claim('a', { by: 'amount', cents: 300 }),
      claim('b', { by: 'amount', cents: 100 }),
    ]

    expect(allocationOf(100, both).parts).toEqual([
      { place: 'a', cents: 75, basis: 'estimated' },
      { place: 'b', cents: 25, basis: 'estimated' },
    ])
  })

  test('adds up to the whole, to the cent, whatever was stated', () => {
    const stated: fc.Arbitrary<Stated> = fc.oneof(
      fc.constant(nobody),
      fc.record({ by: fc.constant('amount' as const), cents: fc.nat(1_000_000) }),
      fc.record({
        by: fc.constant('percent' as const),
        percent: fc.double({ min: 0, max: 100, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.array(stated, { maxLength: 8 }), (cents, all) => {
        const claims = all.map((each, place) => claim(place, each))
        const { parts, left } = allocationOf(cents, claims)

        expect(parts.reduce((sum, part) => sum + part.cents, left)).toBe(cents)
        expect(Math.min(0, left, ...parts.map((part) => part.cents))).toBe(0)
      }),
    )
  })
})

describe('money over needs and partners', () => {
  test('is never shown in full for each partner', () => {
    const { parts } = cellMoneyOf(funding({ needs: [need(0, ['AL', 'BA', 'RS'])] }))

    expect(parts.map(({ cents }) => cents)).toEqual([33_334, 33_333, 33_333])
  })

  test('counts nothing of a parent: its money is in its children', () => {
    const child = funding({ needs: [need(0, ['AL'])] })
    const parent = { ...child, isParent: true }

    const all = [parent, child].flatMap((each) => cellMoneyOf(each).parts)
    expect(all.reduce((sum, { cents }) => sum + cents, 0)).toBe(100_000)
  })

  test('follows the shares of the partners where they are known', () => {
    const shares = [
      { partner: 'AL', share: 75 },
      { partner: 'BA', share: 25 },
    ] as const
    const { parts, left } = cellMoneyOf(
      funding({ partners: shares, needs: [need(0, ['AL']), need(1, ['AL', 'BA'])] }),
    )

    expect(parts).toEqual([
      { place: { needId: needIds[0], partner: 'AL' }, cents: 37_500, basis: 'estimated' },
      { place: { needId: needIds[1], partner: 'AL' }, cents: 37_500, basis: 'estimated' },
      { place: { needId: needIds[1], partner: 'BA' }, cents: 25_000, basis: 'stated percentage' },
    ])
    expect(left).toBe(0)
  })

  test('leaves over the share of a partner that has none of the needs', () => {
    const shares = [
      { partner: 'AL', share: 60 },
      { partner: 'RS', share: 40 },
    ] as const

    expect(cellMoneyOf(funding({ partners: shares, needs: [need(0, ['AL'])] }))).toEqual({
      parts: [
        { place: { needId: needIds[0], partner: 'AL' }, cents: 60_000, basis: 'stated percentage' },
      ],
      left: 40_000,
    })
  })

  test('gives what was stated for a need to it, before the shares of partners', () => {
    const shares = [
      { partner: 'AL', share: 75 },
      { partner: 'BA', share: 25 },
    ] as const
    const { parts, left } = cellMoneyOf(
      funding({
        partners: shares,
        needs: [need(0, ['AL', 'BA'], { by: 'amount', cents: 40_000 }), need(1, ['BA'])],
      }),
    )

    expect(parts).toEqual([
      { place: { needId: needIds[0], partner: 'AL' }, cents: 30_000, basis: 'stated amount' },
      { place: { needId: needIds[0], partner: 'BA' }, cents: 10_000, basis: 'stated amount' },
      { place: { needId: needIds[1], partner: 'BA' }, cents: 60_000, basis: 'estimated' },
    ])
    expect(left).toBe(0)
  })

  test('adds up to the whole, to the cent', () => {
    const someNeeds = fc.array(
      fc.record({
        partners: fc.subarray(Partner.options),
        stated: fc.constantFrom<Stated>(
          nobody,
          { by: 'amount', cents: 777 },
          { by: 'percent', percent: 33.3 },
        ),
      }),
      { maxLength: 3 },
    )
    const someShares = fc.uniqueArray(
      fc.record({
        partner: fc.constantFrom(...Partner.options),
        share: fc.option(fc.nat(100)),
      }),
      { selector: ({ partner }) => partner, maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.nat(1_000_000), someNeeds, someShares, (cents, all, partners) => {
        const needs = all.map((each, at) => need(at, each.partners, each.stated))
        const { parts, left } = cellMoneyOf({ cents, isParent: false, partners, needs })

        expect(parts.reduce((sum, part) => sum + part.cents, left)).toBe(cents)
      }),
    )
  })
})

function claim<Place>(place: Place, stated: Stated = nobody) {
  return { place, stated }
}

function need(at: number, partners: Partner[], stated: Stated = nobody): FundedNeed {
  return { needId: needIds[at] ?? NeedId.parse(crypto.randomUUID()), partners, stated }
}

function funding(details: Partial<Funding>): Funding {
  return { cents: 100_000, isParent: false, partners: [], needs: [], ...details }
}
