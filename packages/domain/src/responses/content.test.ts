import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partners } from '../partners/index.ts'
import { Day } from '../time/index.ts'
import {
  BudgetDraft,
  budgetsInForce,
  completenessOfResponse,
  draftOfEntry,
  equalShares,
  hundredths,
  QuickEntry,
  type ResponseContent,
  ResponseDraft,
  ResponseKind,
  requiredAndMissing,
  riskOf,
  sumOfShares,
} from './index.ts'

const today = Day.parse('2026-11-25')

describe('the completeness of a response', () => {
  test('names first what it cannot be handed in without, and what weighs most', () => {
    const { score, missing } = completenessOfResponse(aContent())

    expect(score).toBe(5)
    expect(missing.slice(0, 2)).toEqual([
      { field: 'summary', weight: 15, required: true },
      { field: 'end', weight: 15, required: true },
    ])
  })

  test('asks nothing more of an event of one line', () => {
    expect(requiredAndMissing(aContent({ kind: 'light event' }))).toEqual([])
    expect(requiredAndMissing(aContent({ kind: 'legal act' }))).toEqual(['summary', 'adoptingBody'])
  })

  test('is between 0 and 100, and never falls when something is filled in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ResponseKind.options), fc.boolean(), (kind, placed) => {
        const bare = aContent({ kind, ...(placed && { place: 'Brdo' }) })
        const fuller = { ...bare, summary: 'What is done', place: 'Brdo' }
        const [less, more] = [completenessOfResponse(bare), completenessOfResponse(fuller)]

        expect(less.score).toBeGreaterThanOrEqual(0)
        expect(more.score).toBeLessThanOrEqual(100)
        expect(more.score).toBeGreaterThanOrEqual(less.score)
      }),
    )
  })
})

describe('the shares of partners', () => {
  test('are of the whole, or nobody has said', () => {
    const share = (AL: number | null, XK: number | null) =>
      sumOfShares([
        { partner: 'AL', share: AL },
        { partner: 'XK', share: XK },
      ])

    expect(share(null, null)).toEqual({ status: 'none' })
    expect(share(62.5, 37.5)).toEqual({ status: 'whole' })
    expect(share(60, 50)).toEqual({ status: 'off', sum: 110 })
    expect(share(0.1, 99.9)).toEqual({ status: 'whole' })
    expect(share(60, null)).toEqual({ status: 'incomplete', without: ['XK'] })
  })

  test('can be equal, and are the whole for any number of partners', () => {
    fc.assert(
      fc.property(fc.subarray(partners, { minLength: 1 }), (some) => {
        const shares = equalShares(some)

        expect(sumOfShares(shares)).toEqual({ status: 'whole' })
        expect(hundredths(shares.map(({ share }) => share))).toBe(10_000)
      }),
    )
  })
})

describe('a draft', () => {
  test.each([
    ['plannedStart', '1899-12-31', 'Enter a day from 1990 to 2100'],
    ['plannedStart', '2101-01-01', 'Enter a day from 1990 to 2100'],
    ['plannedEnd', '2025-01-01', 'The last day must not come before the first'],
    ['plannedEnd', 'soon', 'Enter a day, such as 2024-04-19, or leave it empty'],
    ['inForceOn', '2026-01-01', 'It cannot be in force before it was adopted'],
    [
      'budgetCurrency',
      'XYZ',
      'There is no such currency. Use its three letters, such as EUR or ALL',
    ],
    ['budgetAmount', '-5', 'Enter an amount without a minus, such as 1250000'],
    ['budgetAmount', '5,5', 'Enter an amount, such as 1250000 or 1250.75, or leave it empty'],
  ])('with %s %s is refused with a sentence', (field, value, sentence) => {
    const draft = { ...aForm(), adoptedOn: '2026-05-01', [field]: value }

    const { error } = ResponseDraft.safeParse(draft)

    expect(error?.issues).toMatchObject([{ path: [field], message: sentence }])
  })

  test('has budgets without a minus', () => {
    const budget = { type: 'original', status: 'committed', currency: 'EUR', from: '', until: '' }
    const read = (amount: string) => BudgetDraft.safeParse({ ...budget, valueDate: '', amount })

    expect(read('5').success).toBe(true)
    expect(read('-5').error?.issues).toMatchObject([{ path: ['amount'] }])
  })

  test('is made of five fields, with the status that its days say', () => {
    const entry = QuickEntry.parse({
      reporter: 'AL',
      pillars: ['WBBSi'],
      title: 'Course',
      kind: 'support project',
      partners: ['AL'],
      from: '2026-01-01',
      until: '2026-03-31',
    })

    expect(draftOfEntry(entry, today)).toMatchObject({
      title: 'Course',
      status: 'closed',
      plannedStart: '2026-01-01',
      plannedEnd: '2026-03-31',
      reporter: 'AL',
    })
    expect(draftOfEntry({ ...entry, until: null }, today).status).toBe('implementation')
    expect(
      draftOfEntry({ ...entry, from: Day.parse('2027-01-01'), until: null }, today),
    ).toMatchObject({ status: 'pipeline' })
  })
})

describe('the budgets that hold', () => {
  test('leave out an original one where a revised one is for some of its days', () => {
    const [first, second, revised] = [
      aBudget('original', '2025-01-01', '2025-12-31'),
      aBudget('original', '2026-01-01', '2026-12-31'),
      aBudget('revised', '2026-01-01', '2026-12-31'),
    ]

    expect(budgetsInForce([first, second, revised])).toEqual([first, revised])
  })
})

describe('the risk of a response', () => {
  const facts = {
    content: aContent({ summary: 'Told' }),
    money: [],
    askedTier: 'members',
    before: undefined,
    alike: 0,
    contested: 0,
    returnedBefore: false,
    waited: 0,
  } as const

  test('is the sum of its parts, the heaviest first', () => {
    const { points, parts } = riskOf({ ...facts, contested: 1, askedTier: 'public' })

    expect(parts.map(({ reason }) => reason)).toEqual([
      'contested by a partner',
      'for everyone',
      'no end',
      'little is told',
    ])
    expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0))
  })

  test('sees amounts that changed since it was verified', () => {
    const before = aContent({ budgets: [aBudget('original', '2025-01-01', '2025-12-31')] })
    const now = { ...before, budgets: [{ ...before.budgets[0], amount: '2' }] } as ResponseContent

    expect(riskOf({ ...facts, content: before, before }).parts).not.toContainEqual(
      expect.objectContaining({ reason: 'amounts changed' }),
    )
    expect(riskOf({ ...facts, content: now, before }).parts).toContainEqual({
      reason: 'amounts changed',
      points: 20,
    })
  })

  test('counts a million euro as much, and a cent less as not', () => {
    const budget = aBudget('original', '2025-01-01', '2025-12-31')
    const reasons = (amount: string) =>
      riskOf({
        ...facts,
        money: [{ ...budget, ...BudgetDraft.parse({ ...budget, amount }), rate: null }],
      }).parts.map(({ reason }) => reason)

    expect(reasons('1000000')).toContain('much money')
    expect(reasons('999999.99')).not.toContain('much money')
  })
})

function aForm() {
  return {
    kind: 'support project',
    title: 'Course on forged documents',
    summary: '',
    status: 'implementation',
    plannedStart: '2026-01-01',
    plannedEnd: '',
    actualStart: '',
    actualEnd: '',
    partners: ['AL'],
    pillars: ['WBBSi'],
    budgetAmount: '',
    budgetCurrency: 'EUR',
    budgetStatus: 'indicative',
  }
}

function aContent(told: Partial<ResponseContent> = {}): ResponseContent {
  const none = { shares: [], budgets: [], transactions: [], sectors: [], documents: [] }
  return {
    ...ResponseDraft.parse(aForm()),
    ...none,
    results: [],
    participants: [],
    kin: [],
    ...told,
  }
}

function aBudget(type: 'original' | 'revised', from: string, until: string) {
  const money = { amount: '1', currency: 'EUR', status: 'committed', valueDate: '' }
  return BudgetDraft.parse({ type, ...money, from, until })
}
