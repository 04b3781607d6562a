import { describe, expect, test } from 'vitest'
import { importedInWords } from './imported-in-words.ts'

const day = '2025-05-01'
const payment = (amount: string) => ({
  type: '3',
  day,
  amount,
  currency: 'EUR',
  valueDay: null,
})

describe('what an import changed, in words', () => {
  test('tells of a list only what is gone and what is new', () => {
    const changes = {
      title: { before: 'Radios', after: 'Better radios' },
      plannedEnd: { before: null, after: day },
      partners: {
        before: [{ partner: 'AL', share: null }],
        after: [
          { partner: 'AL', share: null },
          { partner: 'XK', share: 40 },
        ],
      },
      transactions: { before: [payment('1')], after: [payment('1'), payment('2.5')] },
    }

    expect(importedInWords(changes)).toEqual({
      title: { before: 'Radios', after: 'Better radios' },
      plannedEnd: { before: null, after: '1 May 2025' },
      partners: { before: ['the same in part'], after: ['Kosovo* (40%)'] },
      transactions: {
        before: ['the same in part'],
        after: ['Disbursement EUR\u00a02.50 of 1 May 2025'],
      },
    })
  })

  test('counts what is too much to tell', () => {
    const after = Array.from({ length: 9 }, (_, index) => payment(String(index)))

    const told = importedInWords({ transactions: { before: [], after } })

    expect(told.transactions?.after).toHaveLength(7)
    expect(told.transactions?.after).toContain('and 3 more')
  })

  test('tells as it is what an older import wrote in another shape', () => {
    const changes = { sectors: { before: [], after: [{ code: 15130 }] } }

    expect(importedInWords(changes)).toEqual({
      sectors: { before: [], after: ['{"code":15130}'] },
    })
  })
})
