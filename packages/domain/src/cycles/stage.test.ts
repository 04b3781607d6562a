import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, Day, dayAt } from '../time/index.ts'
import {
  firstOutOfOrder,
  moveCycleTo,
  Stage,
  stageAfter,
  stageSlips,
  stages,
  usualPlan,
} from './index.ts'

const today = Day.parse('2026-11-25')
const anyStage = fc.constantFrom(...stages)

describe('a cycle', () => {
  test('goes from one stage to the next, and no other way', () => {
    fc.assert(
      fc.property(anyStage, anyStage, (from, to) => {
        const allowed = moveCycleTo({ stage: from, reachedOn: null }, to, today, today)
        const sentBack = from === 'proposed to Board' && to === 'Support Group review'

        expect(allowed.status === 'allowed').toBe(to === stageAfter(from) || sentBack)
      }),
    )
  })

  test.each([
    ['closed', 'adopted', '2026-11-25', 'This cycle is closed and stays as it is'],
    ['planned', 'planned', '2026-11-25', 'The cycle is at this stage already: planned'],
    [
      'planned',
      'adopted',
      '2026-11-25',
      'After planned comes template agreement: no stage is left out, and none comes again',
    ],
    [
      'collection',
      'consolidation',
      '2026-11-26',
      'Enter a day that has come: a stage is noted once it has begun',
    ],
    [
      'collection',
      'consolidation',
      '2026-08-31',
      'Enter a day from 2026-09-01 on: that is when the stage before it began (collection)',
    ],
  ])('that is %s does not go to %s on %s', (stage, to, on, because) => {
    const from = { stage: Stage.parse(stage), reachedOn: Day.parse('2026-09-01') }

    expect(moveCycleTo(from, Stage.parse(to), Day.parse(on), today)).toEqual({
      status: 'refused',
      because,
    })
  })

  test('is usually adopted 180 days after it was opened, its stages in order', () => {
    const plan = usualPlan(Day.parse('2026-01-01'))

    expect(plan.find(({ stage }) => stage === 'adopted')?.plannedOn).toBe('2026-06-30')
    expect(firstOutOfOrder(plan)).toBeUndefined()
  })

  test('says which of its stages comes before the one that it follows', () => {
    const plan = usualPlan(Day.parse('2026-01-01')).map((each) =>
      each.stage === 'consolidation' ? { ...each, plannedOn: Day.parse('2026-01-05') } : each,
    )

    expect(firstOutOfOrder(plan)).toBe('consolidation')
  })
})

describe('a slip log', () => {
  test('tells what was late, what is late, and when the rest is to be expected', () => {
    const plan = usualPlan(Day.parse('2026-06-01')).map((each) => {
      if (each.stage === 'template agreement')
        return { ...each, reachedOn: Day.parse('2026-06-20') }
      if (each.stage === 'collection') return { ...each, reachedOn: Day.parse('2026-09-13') }
      return each
    })
    const slips = stageSlips(plan, Day.parse('2026-12-01'))

    expect(slips.map(({ stage, slip, expectedOn }) => [stage, slip, expectedOn])).toEqual([
      ['planned', { status: 'done', days: 0 }, null],
      ['template agreement', { status: 'done', days: 5 }, null],
      ['collection', { status: 'done', days: 59 }, null],
      ['consolidation', { status: 'overdue', days: 78 }, '2026-12-01'],
      ['Support Group review', { status: 'overdue', days: 48 }, '2026-12-31'],
      ['proposed to Board', { status: 'overdue', days: 23 }, '2027-01-25'],
      ['adopted', { status: 'overdue', days: 3 }, '2027-02-14'],
      ['closed', { status: 'to come', inDays: 11 }, '2027-02-28'],
    ])
  })

  test('expects nothing in the past, and no stage before the one that it follows', () => {
    const anyDay = fc.integer({ min: 20_000, max: 21_000 }).map((count) => dayAt(count))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (opened, after) => {
        const now = addDays(opened, after)
        const expected = stageSlips(usualPlan(opened), now).flatMap(({ expectedOn }) =>
          expectedOn === null ? [] : [expectedOn],
        )

        expect(expected.every((day) => day >= now)).toBe(true)
        expect(expected.toSorted()).toEqual(expected)
      }),
    )
  })
})
