import { describe, expect, test } from 'vitest'
import { Amount, Currency } from '../money/index.ts'
import { aNeedRecord } from '../testing/index.ts'
import { Day } from '../time/index.ts'
import { NeedDraft, NeedRevision, revisionOf } from './index.ts'

const few = {
  cycleId: crypto.randomUUID(),
  measureId: crypto.randomUUID(),
  title: 'Readers at every crossing',
  description: '',
  kinds: ['operational'],
  perspectives: ['prevention'],
  partners: ['AL'],
  priority: 'high',
}

describe('stating a need', () => {
  test('takes few fields, and leaves the rest untold', () => {
    expect(NeedDraft.parse(few)).toMatchObject({
      widestTier: 'members',
      institutionIds: [],
      requestedActivityTypes: [],
      sources: [],
      targetDay: null,
      costAmount: null,
    })
  })

  test.each([
    [{ targetDay: '1899-12-31' }, 'targetDay', 'Enter a day between 1990 and 2100'],
    [{ targetDay: '2101-01-01' }, 'targetDay', 'Enter a day between 1990 and 2100'],
    [{ targetDay: 'soon' }, 'targetDay', 'Enter a day, such as 2024-04-19'],
    [{ costAmount: '5', costCurrency: 'XYZ' }, 'costCurrency', /no such currency/],
    [{ costAmount: '5' }, 'costCurrency', 'Choose the currency of the estimate'],
    [{ costAmount: '-5', costCurrency: 'EUR' }, 'costAmount', /without a minus/],
    [{ costAmount: '1,5', costCurrency: 'EUR' }, 'costAmount', /such as 1250000/],
    [{ costOn: '2025-01-01' }, 'costAmount', /leave the day empty/],
    [{ widestTier: 'public' }, 'widestTier', 'A need is never public'],
    [{ priority: '' }, 'priority', 'Choose a priority'],
    [
      { sources: [{ title: '', category: 'results', link: '', page: '' }] },
      'sources',
      'Give the document its title',
    ],
    [
      { sources: [{ title: 'Report', category: 'results', link: 'javascript:1', page: '' }] },
      'sources',
      /begins with https/,
    ],
  ])('refuses %j at %s', (typed, field, problem) => {
    const { error } = NeedDraft.safeParse({ ...few, ...typed })

    expect(error?.issues.find(({ path }) => path[0] === field)?.message).toMatch(problem)
  })

  test('takes any currency that there is', () => {
    for (const costCurrency of ['ALL', 'MKD', 'JPY', 'HRK', 'XAF']) {
      expect(NeedDraft.safeParse({ ...few, costAmount: '10', costCurrency }).success).toBe(true)
    }
  })
})

test('a revision without a change tells what is there', () => {
  const cost = { amount: Amount.parse('10.5'), currency: Currency.parse('ALL'), on: null }
  const need = aNeedRecord({ cost, targetDay: Day.parse('2026-01-01'), description: 'Old ones' })

  const revision = revisionOf(need)

  expect(revision).toMatchObject({
    title: need.title,
    costAmount: '10.5',
    costCurrency: 'ALL',
    costOn: null,
    targetDay: '2026-01-01',
  })
  expect(NeedRevision.parse(JSON.parse(JSON.stringify(revision)))).toEqual(revision)
})
