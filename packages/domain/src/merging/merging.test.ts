import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellOf, methodOf } from '../analysis/index.ts'
import { NeedId } from '../needs/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { LinkId, type ResponseContent, ResponseId, type SupportLink } from '../responses/index.ts'
import { Day } from '../time/index.ts'
import {
  fieldsOffered,
  keptByDefault,
  linksMerged,
  linksOnceMerged,
  type Mergeable,
  type MergeMoves,
  type SinceMerged,
  type ToMerge,
  whyNotMerged,
  whyNotParted,
  whyNotTaken,
  withTaken,
} from './index.ts'

const [one, other] = [idOf(1), idOf(2)]

describe('which of two records is kept', () => {
  type Record = Omit<Parameters<typeof keptByDefault>[0], 'id' | 'content'> & {
    content?: ResponseContent
  }
  const record: Record = { state: 'submitted', reporter: { kind: 'secretariat' }, roles: [] }
  const sparse = content(tells())
  const full = content(tells({ summary: 'Told', plannedEnd: Day.parse('2026-01-31') }))
  const giver = OrganisationId.parse('00000000-0000-4000-8000-00000000000a')
  const byGiver = { kind: 'organisation', organisationId: giver, name: 'Giver' } as const
  const organisation = {
    id: giver,
    name: 'Giver',
    acronym: null,
    type: '10' as const,
    partner: null,
  }
  const roles = [{ organisation: { ...organisation, iatiRef: null }, role: 'funding' as const }]

  test.each<[string, Partial<Record>, Partial<Record>]>([
    ['verified', { state: 'verified' }, { content: full }],
    ['own reporter', { reporter: byGiver, roles }, { content: full }],
    ['more complete', { content: full }, {}],
    ['no difference', {}, {}],
  ])('is %s, before whatever comes later', (because, better, worse) => {
    const base = { ...record, content: sparse }
    const [first, second] = [
      { ...base, ...better, id: one },
      { ...base, ...worse, id: other },
    ]

    expect(keptByDefault(first, second)).toEqual({ id: one, because })
    if (because !== 'no difference') expect(keptByDefault(second, first).id).toBe(one)
  })

  test('is not who only reports what others pay for', () => {
    const stranger = { ...record, id: one, reporter: byGiver, content: sparse }
    const told = { ...record, id: other, content: full }
    expect(keptByDefault(stranger, told)).toEqual({ id: other, because: 'more complete' })
  })
})

describe('what the kept record may take', () => {
  test('is what it leaves empty and the other fills, and never its title', () => {
    const kept = tells({ place: 'Skopje', title: 'A' })
    const its = tells({ place: 'Tetovo', summary: 'Told', activityTypes: ['training'], title: 'B' })

    expect(fieldsOffered(kept, its, { keptIsImported: false })).toEqual([
      'summary',
      'activityTypes',
    ])
    expect(withTaken(kept, its, ['summary'])).toMatchObject({ summary: 'Told', place: 'Skopje' })
  })

  test('is nothing that the next import of it would write over', () => {
    const its = tells({
      summary: 'Told',
      sectors: [{ vocabulary: '1', code: '15130', share: null }],
    })

    expect(fieldsOffered(tells(), its, { keptIsImported: false })).toEqual(['summary', 'sectors'])
    expect(fieldsOffered(tells(), its, { keptIsImported: true })).toEqual(['summary'])
  })

  test('is no day that would turn its period round', () => {
    const kept = tells({ plannedEnd: Day.parse('2025-06-30') })
    const its = tells({ plannedStart: Day.parse('2025-09-01') })

    expect(whyNotTaken(withTaken(kept, its, ['plannedStart']))).toMatch(/planned end .* before/)
    expect(whyNotTaken(kept)).toBeUndefined()
  })
})

describe('two records', () => {
  const kept: ToMerge['kept'] = {
    id: one,
    title: 'A course',
    state: 'submitted',
    pillars: ['WBBSi'],
    mergedInto: undefined,
  }
  const pair: ToMerge = {
    kept,
    other: { ...kept, id: other, title: 'The course', links: [{ code: 'N1', pillar: 'WBBSi' }] },
    partOf: undefined,
  }

  test('are made one as they are', () => {
    expect(whyNotMerged(pair)).toBeUndefined()
  })

  test.each<[RegExp, ToMerge]>([
    [/one with itself/, { ...pair, other: { ...pair.other, id: one } }],
    [/“The course” is told under “Another” already/, with_({ mergedInto: 'Another' })],
    [
      /itself told under “Another”. Make it one with that/,
      { ...pair, kept: { ...kept, mergedInto: 'Another' } },
    ],
    [/not handed in/, with_({ state: 'draft' })],
    [/is archived/, { ...pair, kept: { ...kept, state: 'archived' } }],
    [
      /“The course” is recorded as a part of “A course”/,
      { ...pair, partOf: 'other is part of kept' },
    ],
    [
      /“A course” is recorded as a part of “The course”/,
      { ...pair, partOf: 'kept is part of other' },
    ],
    [/share no pillar/, with_({ pillars: ['WBCTi'] })],
    [
      /helps with N2 of WBCTi, to which “A course” does not belong/,
      with_({ pillars: ['WBBSi', 'WBCTi'], links: [{ code: 'N2', pillar: 'WBCTi' }] }),
    ],
  ])('are refused with a sentence: %s', (sentence, refused) => {
    expect(whyNotMerged(refused)).toMatch(sentence)
  })

  function with_(told: Partial<ToMerge['other']>): ToMerge {
    return { ...pair, other: { ...pair.other, ...told } }
  }
})

describe('the links of two records that become one', () => {
  const [first, second] = [needId(1), needId(2)]

  test('stay where the kept one has its own word, and go over otherwise', () => {
    const links = [{ needId: first }, { needId: second }]
    expect(linksMerged([{ needId: first }], links)).toEqual({
      moved: [{ needId: second }],
      leftOut: [{ needId: first }],
    })
  })

  test('never cover more than before where the kept one is linked itself', () => {
    const strengths = fc.constantFrom('full', 'substantial', 'partial', 'marginal')
    fc.assert(
      fc.property(strengths, strengths, fc.boolean(), (its, theirs, third) => {
        const links = [
          linkOf(one, its as SupportLink['strength']),
          linkOf(other, theirs as SupportLink['strength']),
          ...(third ? [linkOf(idOf(3), 'partial')] : []),
        ]
        const kept = linkOf(one, 'full').response
        const after = linksOnceMerged(links, other, kept)

        expect(after.map(({ response }) => response.id)).not.toContain(other)
        expect(after).toHaveLength(links.length - 1)
        expect(coverage(after)).toBeLessThanOrEqual(coverage(links) + 1e-12)
        // It does not matter which of the two came first.
        expect(coverage(linksOnceMerged(links.toReversed(), other, kept))).toBeCloseTo(
          coverage(after),
        )
      }),
    )
  })

  test('cover a need as far as one of them did, where both said the same', () => {
    const links = [linkOf(one, 'partial'), linkOf(other, 'partial')]
    expect(coverage(links)).toBeCloseTo(0.375)
    expect(coverage(linksOnceMerged(links, other, linkOf(one, 'partial').response))).toBeCloseTo(
      0.25,
    )
  })

  test('count as the kept record works once they went over', () => {
    const kept = { ...linkOf(one, 'full').response, status: 'cancelled' as const }
    const after = linksOnceMerged([linkOf(other, 'substantial')], other, kept)
    expect(after).toMatchObject([{ strength: 'substantial', response: { id: one } }])
    expect(coverage(after)).toBe(0)
  })

  function coverage(links: readonly SupportLink[]): number {
    const window = { from: Day.parse('2025-01-01'), until: Day.parse('2026-12-31') }
    const need = { partners: ['AL' as const], priority: 'critical' as const }
    const evidence = { partnerFinalised: true, membersFinalised: 1, membersAsked: 1, value: 1 }
    const input = { need, partner: 'AL' as const, links, evidence, window, method: methodOf(1) }
    const cell = cellOf(input)
    return cell.status === 'not applicable' ? 0 : cell.coverage
  }
})

describe('two records that were made one', () => {
  const link = { id: LinkId.parse(one), needId: needId(1), version: 1, words: 0 }
  const moved: MergeMoves = {
    state: 'submitted',
    links: [link],
    leftOut: [],
    kin: [],
    documents: [{ id: one, position: 0 }],
    followed: [],
    taken: { summary: 'Told' },
    parents: [],
  }
  const asItWas: SinceMerged = {
    other: { title: 'The course' },
    kept: { title: 'A course', content: tells({ summary: 'Told' }) },
    nowUnder: undefined,
    links: new Map([[link.id, { code: 'N1', stands: true, version: 1, words: 0, frozen: false }]]),
    documents: new Set([one]),
    kin: new Set(),
  }

  test('are parted as long as all that went over is as it was', () => {
    expect(whyNotParted(moved, asItWas)).toBeUndefined()
  })

  test.each<[RegExp, Partial<SinceMerged>]>([
    [/under “Another” by now/, { nowUnder: 'Another' }],
    [/N1 belongs to a cycle that was frozen/, linkIs({ frozen: true })],
    [/N1 was withdrawn/, linkIs({ stands: false })],
    [/N1 was revised or answered/, linkIs({ version: 2 })],
    [/N1 was revised or answered/, linkIs({ words: 1 })],
    [/documents of “A course”/, { documents: new Set() }],
    [/took something over/, { kept: { title: 'A course', content: tells({ summary: 'Else' }) } }],
  ])('are not, with a sentence: %s', (sentence, since) => {
    expect(whyNotParted(moved, { ...asItWas, ...since })).toMatch(sentence)
  })

  function linkIs(now: object): Partial<SinceMerged> {
    const as = { code: 'N1', stands: true, version: 1, words: 0, frozen: false }
    return { links: new Map([[link.id, { ...as, ...now }]]) }
  }
})

function idOf(number: number): ResponseId {
  return ResponseId.parse(`00000000-0000-4000-8000-00000000000${number}`)
}

function needId(number: number): NeedId {
  return NeedId.parse(`00000000-0000-4000-9000-00000000000${number}`)
}

function linkOf(id: ResponseId, strength: SupportLink['strength']): SupportLink {
  const period = { from: Day.parse('2025-01-01'), until: Day.parse('2025-12-31') }
  return {
    id: LinkId.parse(id),
    version: 1,
    needId: needId(1),
    response: {
      ...{ id, title: 'A course', kind: 'support project', status: 'implementation' },
      ...{ committed: false, regional: false, partners: ['AL'], tier: 'members' },
      period: { status: 'known', ...period },
    } as SupportLink['response'],
    ...{ strength, aspects: [], covers: [], rationale: '', allocation: null, confirmations: [] },
  }
}

function tells(told: Partial<Mergeable> = {}): Mergeable {
  return {
    ...{ reporter: 'secretariat', kind: 'support project', title: 'A course', summary: '' },
    ...{ status: 'implementation', regional: false, askedTier: 'members', icon: null },
    ...{ plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null },
    ...{ partners: [], pillars: ['WBBSi'], funders: [], implementers: [], accountable: [] },
    ...{ extending: [], institutions: [], activityTypes: [], genderMarker: null, place: '' },
    ...{ budgetAmount: null, budgetCurrency: 'EUR', budgetStatus: 'indicative' },
    ...{ adoptingBody: '', officialReference: '', adoptedOn: null, inForceOn: null },
    ...{ shares: [], budgets: [], payments: [], sectors: [], documents: [], results: [] },
    ...{ participants: [], kin: [], afterUse: [] },
    ...told,
  } as Mergeable
}

function content({ payments: _, afterUse: __, ...told }: Mergeable) {
  return { ...told, transactions: [] }
}
