import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day, dayAt } from '../time/index.ts'
import { pillarPromiseOf, promiseOf } from './index.ts'

const today = Day.parse('2026-11-25')

describe('the promise to look again', () => {
  test.each([
    ['2026-11-25', 'kept', '2027-02-25'],
    ['2026-09-10', 'kept', '2026-12-10'],
    ['2026-09-09', 'due soon', '2026-12-09'],
    ['2026-08-25', 'due soon', '2026-11-25'],
    ['2026-08-24', 'overdue', '2026-11-24'],
  ])('of what was confirmed on %s is %s, until %s', (day, status, dueOn) => {
    expect(promiseOf(Day.parse(day), today)).toEqual({ status, confirmedOn: day, dueOn })
  })

  test('is none where nobody ever confirmed', () => {
    expect(promiseOf(null, today)).toEqual({ status: 'never confirmed' })
  })

  test('of a pillar tells when something in it was confirmed last, and what is due first', () => {
    const days = ['2026-11-01', '2026-05-01', '2026-10-01'].map((day) => Day.parse(day))

    expect(pillarPromiseOf([...days, null], today)).toEqual({
      ...{ records: 4, kept: 2, overdue: 1, never: 1 },
      ...{ confirmedOn: '2026-11-01', dueOn: '2026-08-01' },
    })
    expect(pillarPromiseOf([], today)).toMatchObject({ records: 0, dueOn: null })
  })

  test('counts each record of a pillar once', () => {
    const anyDay = fc.option(fc.integer({ min: 20_000, max: 20_800 }).map((count) => dayAt(count)))
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const { records, kept, overdue, never } = pillarPromiseOf(days, today)

        expect(kept + overdue + never).toBe(records)
      }),
    )
  })
})
