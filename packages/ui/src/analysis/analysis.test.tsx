import { type CellInput, explanationOf, matrixOf, methodOf } from '@iisg/domain/analysis'
import { partners } from '@iisg/domain/partners'
import { aLink, aNeed, days, partnerTask } from '@iisg/domain/testing'
import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { grouped } from './grouping.ts'
import { CellExplanation, cellLegend, NeedsMatrix, sayEvidence, sayStanding } from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)
const evidence = { partnerFinalised: true, membersFinalised: 9, membersAsked: 18, value: 0.75 }

function explained(links: CellInput['links'], told: Partial<CellInput> = {}): string {
  const input = { need: aNeed(), partner: 'AL', links, evidence, window, method, ...told } as const
  return render(
    <CellExplanation
      explanation={explanationOf(input, 'members')}
      hrefOfResponse={(id) => `/responses/${id}`}
    />,
  )
}

describe('the matrix of needs', () => {
  const need = aNeed({ title: 'Readers', partners: ['AL', 'XK', 'RS'] })
  const tasks = [
    ...partners
      .filter((each) => each !== 'RS')
      .map((each) => partnerTask('WBBSi', each, 'finalised')),
    partnerTask('WBBSi', 'RS', 'open'),
  ]
  const links = [aLink({ needId: need.id, partners: ['AL', 'RS'] })]
  const html = render(
    <NeedsMatrix
      matrix={matrixOf({ needs: [need], links, tasks, window, method })}
      groupedBy="objective"
      method={method}
      hrefOfNeed={({ id }) => `/needs/${id}`}
      hrefOfCell={({ id }, partner) => `/needs/${id}/${partner}`}
    />,
  )

  test('shows what is covered, with a link to the reason', () => {
    expect(html).toMatch(
      new RegExp(`href="/needs/${need.id}/AL"><svg[^>]*data-tone="covered".*?100%`),
    )
  })

  test('says nothing of a partner that is silent, whatever is recorded', () => {
    const [, cell] = html.match(/data-tone="unreported" data-label="Serbia">(.*?)<\/td>/) ?? []

    expect(cell).toContain('Not enough reported')
    expect(cell).not.toContain('%')
  })

  test('puts a need into one group only, whatever it is grouped by', () => {
    const both = aNeed({ title: 'Gates', perspectives: ['prevention', 'response'] })
    const { rows } = matrixOf({ needs: [both, need], links: [], tasks, window, method })

    expect(grouped(rows, 'perspective').map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Prevention', 1],
      ['Both prevention and response', 1],
    ])
    expect(grouped(rows, 'strand').map(({ title }) => title)).toEqual(['Prevent'])
    expect(grouped(rows, 'objective')).toHaveLength(1)
  })

  test('sums up by partner what may be judged, and says where nothing may', () => {
    const [, foot] = html.match(/<tfoot(.*?)<\/tfoot>/) ?? []

    expect(foot).toMatch(/data-label="Albania">0\.0</)
    expect(foot).toMatch(/data-label="Kosovo\*">100\.0</)
    expect(foot).toMatch(/data-label="Serbia">.*?Not enough reported/)
    expect(foot).toMatch(/data-label="Montenegro">.*?No need stated/)
  })

  test('has one table for each pillar that has needs', () => {
    expect(html.match(/<caption>/g)).toHaveLength(1)
    expect(html).toContain('Border security (WBBSi)')
  })
})

describe('the explanation of a number', () => {
  test('has every part of the calculation', () => {
    const html = explained([
      aLink({ title: 'Course', period: { status: 'known', ...days('2025-01-01', '2026-06-30') } }),
      aLink({
        title: 'Delivery',
        status: 'pipeline',
        committed: true,
        strength: 'partial',
        period: { status: 'known', ...days('2026-01-01', '2026-12-31') },
      }),
    ])

    for (const part of [
      '730 days',
      'Covered: 81%',
      'Gap 18.9 = 100 × 1',
      '1 − 0.811',
      '546',
      '0.25',
    ]) {
      expect(html).toContain(part)
    }
  })

  test('tells that a part is hidden, and nothing of what it is', () => {
    const html = explained([
      aLink({ title: 'Operation Quiet', tier: 'secretariat', strength: 'marginal' }),
      aLink({ title: 'Course', strength: 'partial' }),
    ])

    expect(html).toContain('A response that you may not see')
    expect(html).toContain('not told')
    expect(html).not.toContain('Quiet')
    expect(html).not.toContain('At the margin')
  })

  test('never calls silence a gap', () => {
    const html = explained([], { evidence: { ...evidence, partnerFinalised: false, value: 0.25 } })

    expect(html).toContain('Not enough is reported to tell')
    expect(html).toContain('too little to call what is missing a gap')
    expect(html).not.toContain('Gap ')
  })

  test('says why a response counts for nothing', () => {
    expect(explained([aLink({ partners: ['RS'] })])).toContain('it does not serve this partner')
  })

  test('says that nothing is linked', () => {
    expect(explained([])).toContain('No response is linked to this need')
  })
})

describe('a standing', () => {
  test('has words for each state', () => {
    expect(sayStanding({ status: 'unreported', coverage: 0.9, evidence })).toBe(
      'Not enough is reported to tell',
    )
    expect(sayStanding({ status: 'open', coverage: 0.12, gap: 88, evidence })).toBe(
      'Open: 12% covered',
    )
    expect(sayStanding({ status: 'not applicable' })).toBe('The partner states no such need')
  })

  test('rests on who has reported', () => {
    expect(sayEvidence(evidence)).toBe(
      'The partner has finalised its part; 9 of 18 members asked have.',
    )
    expect(sayEvidence({ ...evidence, membersFinalised: 0, membersAsked: 0 })).toContain(
      'no member was asked',
    )
  })

  test('is explained by the bands of the method', () => {
    expect(cellLegend(method).map(({ text }) => text)).toContain('Open: gap of 60 or more')
  })
})
