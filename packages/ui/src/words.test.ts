import { Amount, Currency } from '@iisg/domain/money'
import { partners } from '@iisg/domain/partners'
import { Day } from '@iisg/domain/time'
import { describe, expect, test } from 'vitest'
import { sayEventDate } from './events/index.ts'
import { sayWhere } from './imports/index.ts'
import { sayMoney } from './money/index.ts'
import { saySending } from './newsletter/index.ts'
import { count, counted, listed, percent } from './numbers/index.ts'
import { namePartners, partnerOptions } from './partners/index.ts'
import { sayWorkingPeriod } from './responses/index.ts'
import { sayDay, sayInstant, sayPeriod } from './time/index.ts'

const day = (text: string) => Day.parse(text)

describe('a share', () => {
  test.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.004, '<1%'],
    [0.005, '1%'],
    [0.811, '81%'],
    [0.995, '>99%'],
    [0.9999, '>99%'],
    [1 - 1e-12, '100%'],
    [1, '100%'],
  ])('of %d is %s', (share, words) => {
    expect(percent(share)).toBe(words)
  })
})

describe('a count', () => {
  test('has its thousands apart and its noun agree', () => {
    expect(count(1207)).toBe('1,207')
    expect(counted(1, 'need')).toBe('1 need')
    expect(counted(0, 'need')).toBe('0 needs')
    expect(counted(2, 'entry', 'entries')).toBe('2 entries')
  })

  test('of a list is read as a sentence', () => {
    expect(listed(['Albania', 'Kosovo*', 'Serbia'])).toBe('Albania, Kosovo* and Serbia')
  })
})

describe('a day', () => {
  test('is the day that is recorded, in any time zone', () => {
    expect(sayDay(day('2024-04-19'))).toBe('19 April 2024')
    expect(sayDay(day('2024-12-31'))).toBe('31 December 2024')
  })

  test('to the same day is said once', () => {
    expect(sayPeriod({ from: day('2024-04-19'), until: day('2024-04-19') })).toBe('19 April 2024')
  })

  test('of an instant is the one in Tirana', () => {
    expect(sayInstant(new Date('2026-11-24T23:30:00Z'))).toBe('25 November 2026 at 00:30')
  })
})

describe('an amount', () => {
  const money = (amount: string) =>
    sayMoney({ amount: Amount.parse(amount), currency: Currency.parse('EUR') })

  test.each([
    ['4250000', 'EUR\u00a04,250,000.00'],
    ['-1250.75', 'EUR\u00a0−1,250.75'],
    ['0.1234567891', 'EUR\u00a00.1234567891'],
    ['123456789012345.67', 'EUR\u00a0123,456,789,012,345.67'],
  ])('of %s is said to the last decimal', (amount, words) => {
    expect(money(amount)).toBe(words)
  })
})

describe('partners', () => {
  test('are named in their order, the asterisk in place', () => {
    expect(namePartners(['RS', 'XK'])).toBe('Kosovo* and Serbia')
    expect(namePartners(partners)).toBe('all six partners')
    expect(partnerOptions.map(({ text }) => text)).toContain('Kosovo*')
  })
})

describe('what is not known', () => {
  test('is said rather than left out', () => {
    expect(sayEventDate({ precision: 'unknown' })).toBe('Day not known')
    expect(sayWorkingPeriod({ status: 'unknown', because: 'no start' })).toBe('No start recorded')
    expect(sayWorkingPeriod({ status: 'open-ended', from: day('2025-01-01') })).toBe(
      'From 1 January 2025, no end recorded',
    )
  })

  test('is no more exact than its source', () => {
    const month = { from: day('2018-01-01'), until: day('2018-01-31') }

    expect(sayEventDate({ precision: 'month', ...month })).toBe('January 2018')
  })
})

describe('the place of a problem', () => {
  const nowhere = { line: null, column: null, element: null, activity: null, sentence: '' }

  test.each([
    [
      { ...nowhere, line: 8120, column: 3, element: 'budget', activity: 'XI-1' },
      'Line 8120, column 3, in <budget> of XI-1',
    ],
    [{ ...nowhere, activity: 'XI-1' }, 'In XI-1'],
    [nowhere, 'The file as a whole'],
  ])('is told as far as it is known', (problem, words) => {
    expect(sayWhere(problem)).toBe(words)
  })
})

describe('a sending', () => {
  test('is not called finished while a delivery is uncertain', () => {
    const counts = {
      waiting: 0,
      submitting: 0,
      submitted: 98,
      refused: 0,
      uncertain: 2,
      withdrawn: 0,
    }

    expect(saySending({ status: 'needs a look', counts, total: 100 })).toBe(
      'Needs a look: 2 uncertain, 0 refused',
    )
  })
})
