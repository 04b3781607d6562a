import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { addDays, Day, dayAt } from '../time/index.ts'
import {
  type Confirmable,
  completenessOf,
  freshnessByMember,
  freshnessOf,
  isFresh,
} from './index.ts'

const method = methodOf(1)
const today = Day.parse('2026-11-25')
const one = OrganisationId.parse(crypto.randomUUID())
const other = OrganisationId.parse(crypto.randomUUID())

describe('freshness', () => {
  test.each([
    ['2026-11-25', 'fresh', 0, '2027-05-25'],
    ['2026-05-25', 'fresh', 6, '2026-11-25'],
    ['2026-05-24', 'stale', 6, '2026-11-24'],
    ['2025-11-26', 'stale', 11, '2026-05-26'],
  ])(
    'of what was confirmed on %s is %s, %d months old, due on %s',
    (day, status, months, dueOn) => {
      expect(freshnessOf(Day.parse(day), today, method)).toEqual({ status, months, dueOn })
    },
  )

  test('is none where nobody ever confirmed', () => {
    expect(freshnessOf(null, today, method)).toEqual({ status: 'never confirmed' })
    expect(isFresh(null, today, method)).toBe(false)
  })

  test('is only lost as days go by', () => {
    const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map((count) => dayAt(count))
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.nat(400), (confirmedOn, after, later) => {
        const soon = isFresh(confirmedOn, addDays(confirmedOn, after), method)
        const late = isFresh(confirmedOn, addDays(confirmedOn, after + later), method)

        expect(soon || !late).toBe(true)
      }),
    )
  })

  test('is told of each member by its own records', () => {
    const records = [
      record({ memberId: one, confirmedOn: today, completeness: 1 }),
      record({ memberId: other }),
      record({ memberId: one, confirmedOn: null, completeness: 0.5 }),
    ]

    expect(freshnessByMember(records, today, method)).toEqual([
      { memberId: one, records: 2, fresh: 1, value: 0.5, completeness: 0.75 },
      { memberId: other, records: 1, fresh: 0, value: 0, completeness: 0 },
    ])
  })
})

describe('completeness', () => {
  test('is the share of the fields that are filled, and names the others', () => {
    expect(completenessOf({ title: true, donor: false, end: true, summary: false })).toEqual({
      value: 0.5,
      missing: ['donor', 'summary'],
    })
    expect(completenessOf({})).toEqual({ value: 1, missing: [] })
  })
})

function record(details: Partial<Confirmable>): Confirmable {
  return {
    memberId: OrganisationId.parse(crypto.randomUUID()),
    tier: 'members',
    confirmedOn: null,
    completeness: 0,
    ...details,
  }
}
