import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActivityType } from '../activities/index.ts'
import { days } from '../testing/index.ts'
import { addDays, dayAt, type Period } from '../time/index.ts'
import { type Cell, crowdingOf, methodOf, quadrantOf, type Running } from './index.ts'

const method = methodOf(1)

describe('crowding', () => {
  test('is the most of one type at once, with the day on which it begins', () => {
    const runs = [
      run(['training'], '2025-01-01', '2025-06-30'),
      run(['training'], '2025-06-30', '2025-12-31'),
      run(['training', 'equipment'], '2025-06-01', '2025-07-31'),
      run(['equipment'], '2025-01-01', '2025-05-31'),
    ]

    expect(crowdingOf(runs)).toEqual({ most: 3, activityType: 'training', from: '2025-06-30' })
  })

  test('does not count as at once what begins the day after another ends', () => {
    const runs = [
      run(['training'], '2025-01-01', '2025-06-29'),
      run(['training'], '2025-06-30', '2025-12-31'),
    ]

    expect(crowdingOf(runs)).toMatchObject({ most: 1 })
  })

  test('is nothing where nothing runs, or nobody said of what type it is', () => {
    expect(crowdingOf([])).toEqual({ most: 0 })
    expect(crowdingOf([run([], '2025-01-01', '2025-06-29')])).toEqual({ most: 0 })
  })

  test('is what counting on each day gives', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 10 }), (runs) => {
        let most = 0
        for (let at = 0; at < 120; at++) {
          for (const type of ActivityType.options) {
            const count = runs.filter(
              ({ activityTypes, days }) =>
                activityTypes.includes(type) && days.from <= dayAt(at) && dayAt(at) <= days.until,
            ).length
            most = Math.max(most, count)
          }
        }
        expect(crowdingOf(runs).most).toBe(most)
      }),
    )
  })

  test('does not depend on the order, and never falls when a response is added', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 10 }), anyRun, (runs, another) => {
        expect(crowdingOf(runs.toReversed())).toEqual(crowdingOf(runs))
        expect(crowdingOf([...runs, another]).most).toBeGreaterThanOrEqual(crowdingOf(runs).most)
      }),
    )
  })
})

describe('the quadrant of a cell', () => {
  test.each([
    ['open', 2, 'empty'],
    ['thin', 3, 'crowded but open'],
    ['covered', 2, 'well served'],
    ['covered', 3, 'over-served'],
  ] as const)('that is %s with %d of a type at once is %s', (status, crowding, quadrant) => {
    const cell: Cell = { status, coverage: 0.5, gap: 50, evidence }

    expect(quadrantOf(cell, crowding, method)).toBe(quadrant)
  })

  test('is not known where not enough is reported', () => {
    expect(quadrantOf({ status: 'unreported', coverage: 0, evidence }, 0, method)).toBeUndefined()
    expect(quadrantOf({ status: 'not applicable' }, 0, method)).toBeUndefined()
  })
})

const evidence = { partnerFinalised: true, membersFinalised: 0, membersAsked: 0, value: 0.5 }

const anyRun: fc.Arbitrary<Running> = fc.record({
  activityTypes: fc.subarray(['training', 'equipment', 'study visit or twinning'] as const),
  days: fc.tuple(fc.nat(90), fc.nat(29)).map(([start, length]): Period => {
    const from = dayAt(start)
    return { from, until: addDays(from, length) }
  }),
})

function run(activityTypes: ActivityType[], from: string, until: string): Running {
  return { activityTypes, days: days(from, until) }
}
