import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { CycleId } from '../cycles/index.ts'
import { Amount, Currency } from '../money/index.ts'
import type { Need } from '../needs/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import type { ResponseRecord, SupportLink } from '../responses/index.ts'
import { aLink, aNeed, days, memberTask, partnerTask, untold } from '../testing/index.ts'
import { Day } from '../time/index.ts'
import { responseReportOf } from './report-of.ts'

describe('a response report', () => {
  test('has the figures of the matrix, and none where not enough is reported', () => {
    const need = aNeed({ partners: ['AL', 'ME'] })
    const report = reportOn([need], [aLink({ needId: need.id, partners: ['AL'] })])

    expect(report.rows[0]?.cells).toMatchObject({
      AL: { status: 'covered', coverage: 1, gap: 0 },
      ME: { status: 'unreported' },
      RS: { status: 'not applicable' },
    })
    expect(report.rows[0]?.cells.ME).not.toHaveProperty('coverage')
    expect(report.gap.total).toMatchObject({ value: 0, judged: 1, unreported: 1 })
    expect(report.completeness).toContainEqual(
      expect.objectContaining({ pillar: 'WBBSi', membersAsked: 1, membersFinalised: 1 }),
    )
  })

  test('names each response once, with the needs it helps to meet', () => {
    const [one, other] = [aNeed({ code: 'BS1-P-02' }), aNeed({ code: 'BS1-P-01' })]
    const link = aLink({ needId: one.id })
    const again = { ...aLink({ needId: other.id, strength: 'partial' }), response: link.response }

    const report = reportOn([one, other], [link, again])

    expect(report.projects).toMatchObject([
      {
        responseId: link.response.id,
        needs: [
          { code: 'BS1-P-01', strength: 'partial' },
          { code: 'BS1-P-02', strength: 'full' },
        ],
      },
    ])
    expect(report.portfolio.projects).toBe(1)
  })

  test('leaves out what is kept closer than members, and says how much that is', () => {
    const [need, secret] = [aNeed(), aNeed({ tier: 'secretariat' })]
    const links = [
      aLink({ needId: need.id, tier: 'pillar', title: 'Kept close' }),
      aLink({ needId: secret.id, title: 'For a secret need' }),
    ]

    const report = reportOn([need, secret], links)

    expect(report).toMatchObject({ hiddenNeeds: 1, hiddenResponses: 1, projects: [] })
    expect(JSON.stringify(report)).not.toMatch(/Kept close|secret need/)
  })

  test('counts what is linked but not at work in the window apart', () => {
    const need = aNeed()
    const before = { status: 'known', ...days('2020-01-01', '2020-12-31') } as const
    const links = [
      aLink({ needId: need.id, period: before }),
      aLink({ needId: need.id, period: { status: 'unknown', because: 'no start' } }),
      aLink({ needId: need.id, period: { status: 'open-ended', from: Day.parse('2026-12-31') } }),
    ]

    const report = reportOn([need], links)

    expect(report.outsideWindow).toBe(2)
    expect(report.projects).toHaveLength(1)
  })

  test('adds up money by currency, revised in place of original, and never a parent’s', () => {
    const need = aNeed()
    const links = [1, 2, 3].map(() => aLink({ needId: need.id }))
    const [child, parent, silent] = links.map((link) => recordOf(link))
    if (!child || !parent || !silent) throw new Error('three links were made')
    child.budgets = [budget('original', '100'), budget('revised', '250.50')]
    parent.budgets = [budget('original', '1000')]
    parent.isParent = true

    const report = reportOn([need], links, [child, parent, silent])

    expect(report.portfolio).toMatchObject({
      projects: 3,
      budgets: [{ amount: '250.5', currency: 'EUR' }],
      withoutBudget: 1,
      donors: [{ name: 'Donor', projects: 3 }],
    })
  })
})

const window = days('2025-01-01', '2026-12-31')

function reportOn(
  needs: Need[],
  links: SupportLink[],
  responses = uniqueBy(links).map((link) => recordOf(link)),
) {
  const id = CycleId.parse(crypto.randomUUID())
  return responseReportOf({
    cycle: { id, kind: 'needs', label: 'Needs mapping', window, closedOn: null },
    needsOf: { id, label: 'Needs mapping' },
    tree: { label: 'Tree', note: '' },
    asOf: '2026-11-24T10:00:00.000Z',
    day: Day.parse('2026-11-24'),
    weighed: {
      needs,
      links,
      tasks: [partnerTask('WBBSi', 'AL', 'finalised'), memberTask('WBBSi', 'finalised')],
      window,
      // One member asked and finalised is half the evidence: only with the partner's it is enough.
      method: { ...methodOf(1), enoughEvidence: 0.6 },
    },
    responses,
  })
}

function uniqueBy(links: readonly SupportLink[]): SupportLink[] {
  return [...new Map(links.map((link) => [link.response.id, link])).values()]
}

function recordOf({ response }: SupportLink): ResponseRecord {
  const { id, title, kind, status, regional, partners, tier, period } = response
  const donor = { name: 'Donor', acronym: null, type: null, partner: null, iatiRef: null }
  return {
    ...untold,
    ...{ id, title, kind, status, regional, tier },
    version: 1,
    summary: '',
    state: 'published',
    plannedStart: null,
    plannedEnd: null,
    actualStart: 'from' in period ? period.from : null,
    actualEnd: period.status === 'known' ? period.until : null,
    partners: partners.map((partner) => ({ partner, share: null })),
    pillars: [],
    roles: [
      {
        organisation: { id: OrganisationId.parse(crypto.randomUUID()), ...donor },
        role: 'funding',
      },
    ],
    activityTypes: [],
    sectors: [],
    budgets: [],
    isParent: false,
    externalIds: [],
    provenance: { kind: 'manual' },
  }
}

function budget(type: 'original' | 'revised', amount: string) {
  return {
    type,
    status: 'committed',
    amount: Amount.parse(amount),
    currency: Currency.parse('EUR'),
    from: null,
    until: null,
    valueDate: null,
    rate: null,
  } as const
}
