import { describe, expect, test } from 'vitest'
import { changesInWords, idsIn } from './changes-in-words.ts'

const id = '01970000-0000-7000-8000-000000000001'
const gone = '01970000-0000-7000-8000-000000000002'

describe('a change in words', () => {
  test('says codes, days, yes and no as a reader would', () => {
    const changes = {
      partners: { before: ['AL'], after: ['AL', 'XK'] },
      status: { before: 'pipeline', after: 'implementation' },
      plannedEnd: { before: null, after: '2026-12-31' },
      regional: { before: false, after: true },
    }

    expect(changesInWords(changes, {})).toEqual({
      partners: { before: ['Albania'], after: ['Albania', 'Kosovo*'] },
      status: { before: 'In the pipeline', after: 'Running' },
      plannedEnd: { before: null, after: '31 December 2026' },
      regional: { before: 'No', after: 'Yes' },
    })
  })

  test('writes money as money, and the rest of a budget behind it', () => {
    const budget = {
      amount: '1900000.00',
      currency: 'EUR',
      status: 'committed',
      from: '2027-01-01',
    }
    const changes = { budgets: { before: [], after: [budget] } }

    expect(changesInWords(changes, {})).toEqual({
      budgets: { before: [], after: ['EUR\u00a01,900,000.00 · committed · 1 January 2027'] },
    })
  })

  test('calls what is behind an id by its name', () => {
    const changes = { funders: { before: [gone], after: [id] } }

    expect(idsIn(changes)).toEqual([gone, id])
    expect(changesInWords(changes, { [id]: 'European Union' })).toEqual({
      funders: { before: ['Something that is no longer there'], after: ['European Union'] },
    })
  })

  test('leaves a text alone that happens to be a code of another field', () => {
    const changes = { title: { before: 'AL', after: 'constructor' } }

    expect(changesInWords(changes, {})).toEqual(changes)
  })
})
