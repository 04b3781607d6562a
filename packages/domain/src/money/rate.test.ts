import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day } from '../time/index.ts'
import {
  Amount,
  Currency,
  inEuro,
  type KeptRate,
  RateDraft,
  readEcbRates,
  sumInEuro,
} from './index.ts'

const dinar = Currency.parse('RSD')
const euro = Currency.parse('EUR')

describe('money in euro', () => {
  test('is told at the rate of its day, to the cent, halves away from zero', () => {
    expect(inEuro(rsd('117.0865'), rate('117.0865'))).toMatchObject({
      status: 'converted',
      amount: '1',
    })
    expect(inEuro(rsd('0.05'), rate('10'))).toMatchObject({ amount: '0.01' })
    expect(inEuro(rsd('-0.05'), rate('10'))).toMatchObject({ amount: '-0.01' })
    expect(inEuro(rsd('0.04'), rate('10'))).toMatchObject({ amount: '0' })
  })

  test('is never converted where it was agreed in euro, to the last decimal', () => {
    const money = { amount: Amount.parse('1.00001'), currency: euro }

    expect(inEuro(money, rate('2'))).toEqual({ status: 'in euro', amount: '1.00001' })
  })

  test('is not converted without a rate, and never nothing', () => {
    expect(inEuro(rsd('100'), null)).toEqual({ status: 'not converted' })

    expect(
      sumInEuro([
        { ...rsd('100'), rate: null },
        { ...rsd('20'), rate: rate('10') },
      ]),
    ).toEqual({
      total: '2',
      converted: 1,
      notConverted: [{ ...rsd('100'), rate: null }],
    })
  })

  test('comes back within half a cent', () => {
    const cents = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n })
    const perEuro = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(cents, perEuro, (size, hundredThousandths) => {
        const sign = size < 0n ? '-' : ''
        const digits = (size < 0n ? -size : size).toString().padStart(3, '0')
        const amount = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
        const told = inEuro(rsd(amount), rate((hundredThousandths / 100_000).toFixed(5)))
        if (told.status !== 'converted') throw new Error('It has a rate')

        // |euro · rate − amount| ≤ rate / 200, in whole numbers: everything by 10⁷.
        const [whole = '0', fraction = ''] = told.amount.replace('-', '').split('.')
        const euroCents =
          BigInt(whole + fraction.padEnd(2, '0').slice(0, 2)) *
          (told.amount.startsWith('-') ? -1n : 1n)
        const off = euroCents * BigInt(hundredThousandths) - size * 100_000n
        expect((off < 0n ? -off : off) * 2n <= BigInt(hundredThousandths)).toBe(true)
      }),
    )
  })
})

describe('the table of the European Central Bank', () => {
  test('is read with its days and currencies, those of the past left out', () => {
    const reading = readEcbRates(
      'Date,USD,CYP,HRK,\n2026-04-13,1.1684,N/A,N/A,\n13 April 2026,1.2,0.5,7.5345\n',
    )

    expect(reading).toMatchObject({
      status: 'read',
      rates: [
        { currency: 'USD', fromDay: '2026-04-13', untilDay: '2026-04-22', perEuro: '1.1684' },
        { currency: 'USD', fromDay: '2026-04-13', perEuro: '1.2' },
        { currency: 'HRK', perEuro: '7.5345' },
      ],
    })
  })

  test.each([
    ['', 1],
    ['Day;USD\n', 1],
    ['Date,USD\nyesterday,1', 2],
    ['Date,USD\n2026-04-13,1.1\n2026-04-10,much', 3],
    ['Date,USD\n2026-04-13,0', 2],
    ['Date,USD\n2026-04-13,-1', 2],
  ])('refuses %j at line %d, as a whole', (csv, line) => {
    expect(readEcbRates(csv)).toMatchObject({ status: 'refused', line })
  })
})

describe('a rate that somebody enters', () => {
  test.each([
    [{ currency: 'XYZ' }, 'currency'],
    [{ currency: 'EUR' }, 'currency'],
    [{ perEuro: '0' }, 'perEuro'],
    [{ perEuro: '-1' }, 'perEuro'],
    [{ perEuro: '1.000,50' }, 'perEuro'],
    [{ perEuro: '1e9' }, 'perEuro'],
    [{ perEuro: '' }, 'perEuro'],
    [{ fromDay: '1899-04-01' }, 'fromDay'],
    [{ untilDay: '12026-04-01' }, 'untilDay'],
    [{ source: ' ' }, 'source'],
    [{ untilDay: '2026-03-31' }, 'untilDay'],
  ])('with %j is refused at that field', (wrong, field) => {
    const draft = {
      currency: 'RSD',
      perEuro: '117.1',
      fromDay: '2026-04-01',
      untilDay: '',
      source: 'NBS',
    }
    expect(RateDraft.safeParse(draft).success).toBe(true)

    expect(RateDraft.safeParse({ ...draft, ...wrong }).error?.issues[0]?.path).toEqual([field])
  })
})

function rsd(amount: string) {
  return { amount: Amount.parse(amount), currency: dinar }
}

function rate(perEuro: string): KeptRate {
  return { perEuro: Amount.parse(perEuro), on: Day.parse('2026-04-13'), source: 'A test' }
}
