import { describe, expect, test } from 'vitest'
import { partners } from '../partners/index.ts'
import { aLink, aNeed, days, memberTask, partnerTask } from '../testing/index.ts'
import { type CoverageMatrix, evidenceFor, matrixOf, methodOf } from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)

describe('the worked example of gaps', () => {
  const [n1, n2, n3] = [
    aNeed({ partners: ['AL', 'BA'], priority: 'critical' }),
    aNeed({ partners: ['AL', 'BA'], priority: 'high' }),
    aNeed({ partners: ['AL', 'BA'], priority: 'medium' }),
  ]
  const links = [
    aLink({ needId: n1.id, period: { status: 'known', ...days('2024-05-01', '2026-06-30') } }),
    aLink({
      needId: n1.id,
      strength: 'partial',
      status: 'pipeline',
      committed: true,
      partners: ['AL'],
      period: { status: 'known', ...days('2026-01-01', '2026-12-31') },
    }),
    aLink({
      needId: n1.id,
      strength: 'partial',
      status: 'pipeline',
      committed: true,
      partners: ['BA'],
    }),
    aLink({
      needId: n2.id,
      partners: ['BA'],
      // 438 of 730 days.
      period: { status: 'known', ...days('2025-01-01', '2026-03-14') },
    }),
    aLink({ needId: n3.id }),
    aLink({ needId: n3.id, strength: 'marginal', partners: ['BA'] }),
    aLink({ needId: n3.id, status: 'pipeline', partners: ['BA'] }),
  ]
  const tasks = [...partners.map((each) => partnerTask('WBBSi', each, 'finalised'))]
  const matrix = matrixOf({ needs: [n1, n2, n3], links, tasks, window, method })

  test.each([
    ['N1 AL', 0, 'AL', 0.811, 18.9, 'covered'],
    ['N1 BA', 0, 'BA', 0.25, 75, 'open'],
    ['N2 AL', 1, 'AL', 0, 75, 'open'],
    ['N2 BA', 1, 'BA', 0.6, 30, 'thin'],
    ['N3 AL', 2, 'AL', 1, 0, 'covered'],
    ['N3 BA', 2, 'BA', 0.4, 30, 'thin'],
  ] as const)('%s', (_, row, partner, coverage, gap, status) => {
    const cell = cellAt(matrix, row, partner)

    expect(cell.status).toBe(status)
    expect(cell.coverage).toBeCloseTo(coverage, 3)
    expect(cell.gap).toBeCloseTo(gap, 1)
  })

  test('has a gap index of 50.9 over its six cells', () => {
    expect(matrix.total).toMatchObject({ judged: 6, unreported: 0 })
    expect(matrix.total.value).toBeCloseTo(50.9, 1)
  })

  test('does not apply to partners that state no such need', () => {
    expect(matrix.rows[0]?.cells.RS).toEqual({ status: 'not applicable' })
    expect(matrix.byPartner.RS).toMatchObject({ value: undefined, judged: 0 })
  })
})

describe('evidence', () => {
  const members = [
    ...Array.from({ length: 9 }, () => memberTask('WBBSi', 'finalised')),
    ...Array.from({ length: 9 }, () => memberTask('WBBSi', 'submitted')),
  ]

  test('is 0.75 where the partner and half of the members finalised', () => {
    const tasks = [...members, partnerTask('WBBSi', 'AL', 'finalised')]

    expect(evidenceFor('WBBSi', 'AL', tasks)).toEqual({
      partnerFinalised: true,
      membersFinalised: 9,
      membersAsked: 18,
      value: 0.75,
    })
  })

  test('is 0.25 where the partner is silent, and its cells are not called gaps', () => {
    const tasks = [...members, partnerTask('WBBSi', 'AL', 'open')]
    const need = aNeed({ partners: ['AL'] })

    const matrix = matrixOf({ needs: [need], links: [], tasks, window, method })

    expect(evidenceFor('WBBSi', 'AL', tasks).value).toBe(0.25)
    expect(matrix.rows[0]?.cells.AL).toMatchObject({ status: 'unreported' })
    expect(matrix.total).toMatchObject({ value: undefined, judged: 0, unreported: 1 })
  })

  test('does not count another pillar, nor a task that was waived', () => {
    const tasks = [
      memberTask('WBCTi', 'finalised'),
      memberTask('WBBSi', 'waived'),
      memberTask('WBBSi', 'open'),
    ]

    expect(evidenceFor('WBBSi', 'AL', tasks)).toMatchObject({ membersAsked: 1, value: 0 })
  })
})

function cellAt(matrix: CoverageMatrix, row: number, partner: 'AL' | 'BA') {
  const cell = matrix.rows[row]?.cells[partner]
  if (!cell || cell.status === 'not applicable' || cell.status === 'unreported') {
    throw new Error('the cell may not be judged')
  }
  return cell
}
