import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import type { AuditEvent } from '../audit/index.ts'
import { aLink, aNeed, days } from '../testing/index.ts'
import { movementCounts, movementOf, takenBack } from './index.ts'

const need = aNeed({ state: 'adopted', priority: 'high' })
const input = {
  needs: [need],
  links: [aLink({ needId: need.id })],
  tasks: [],
  window: days('2025-01-01', '2026-12-31'),
  method: methodOf(1),
}

describe('what the audit tells, taken back', () => {
  test.each<[string, AuditEvent[], unknown]>([
    ['nothing', [], [{ state: 'adopted', priority: 'high' }]],
    ['a need that was stated', [{ type: 'need.stated', needId: need.id }], []],
    ['an adoption', [{ type: 'need.adopted', needId: need.id }], [{ state: 'validated' }]],
    [
      'an adoption and the validation before it',
      [
        { type: 'need.adopted', needId: need.id },
        { type: 'need.validated', needId: need.id },
      ],
      [{ state: 'submitted' }],
    ],
    [
      'another priority',
      [
        {
          type: 'need.revised',
          needId: need.id,
          changes: { priority: { before: 'low', after: 'high' } },
        },
      ],
      [{ priority: 'low' }],
    ],
    [
      'validated until another priority was told',
      [
        {
          type: 'need.revised',
          needId: need.id,
          changes: { priority: { before: 'low', after: 'high' } },
          left: 'validated',
        },
      ],
      [{ priority: 'low', state: 'validated' }],
    ],
  ])('gives the needs of then: %s', (_, events, needs) => {
    expect(takenBack(input, [], events).needs).toMatchObject(needs as object[])
  })
})

describe('a movement', () => {
  test('is what readers want to hear of, and not every entry of the audit', () => {
    expect(movementOf({ type: 'need.adopted', needId: need.id })).toBe('need adopted')
    expect(movementOf({ type: 'need.revised', needId: need.id, changes: {} })).toBeUndefined()
  })

  test('counts for each of its partners, and once in all', () => {
    const movement = { kind: 'need adopted', at: new Date(0), title: '', href: '' } as const
    const counts = movementCounts([{ ...movement, pillars: ['WBBSi'], partners: ['AL', 'RS'] }])

    expect(counts.find(({ kind }) => kind === 'need adopted')).toMatchObject({
      total: 1,
      byPillar: { WBBSi: 1, WBCTi: 0 },
      byPartner: { AL: 1, RS: 1, ME: 0 },
    })
  })
})
