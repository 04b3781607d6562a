import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TaskState } from '../cycles/index.ts'
import { isWorkingDay } from '../holidays/index.ts'
import { partners } from '../partners/index.ts'
import { addDays, Day, dayAt } from '../time/index.ts'
import { type Occasion, type Remindable, reminderByHand, reminderFor } from './index.ts'

const day = (text: string) => Day.parse(text)

describe('a reminder by hand', () => {
  test.each([
    ['2026-09-01', '2026-12-31', 'due later'],
    ['2026-12-15', '2026-12-31', 'due later'],
    ['2026-12-17', '2026-12-31', 'due soon'],
    ['2026-12-31', '2026-12-31', 'due soon'],
    ['2027-01-11', '2026-12-31', 'overdue'],
  ])('on %s says of what is due on %s that it is %s', (today, dueOn, occasion) => {
    const task = of({ dueOn: day(dueOn), assignee: { kind: 'partner', partner: 'RS' } })

    expect(reminderByHand(task, day(today))).toEqual({ status: 'allowed', occasion })
  })

  test('is refused on a day off, and says when people work again', () => {
    const task = of({ dueOn: day('2026-12-31'), assignee: { kind: 'partner', partner: 'AL' } })

    // The 28th and 29th are on a weekend, and made up for on Monday and Tuesday.
    expect(reminderByHand(task, day('2026-11-28'))).toEqual({
      status: 'refused',
      because:
        '2026-11-28 is a day off in Albania, and nothing was sent. The next working day is 2026-12-02: remind them then',
    })
    const elsewhere = { ...task, assignee: { kind: 'partner', partner: 'RS' } } as const
    expect(reminderByHand(elsewhere, day('2026-12-01'))).toMatchObject({ status: 'allowed' })
  })

  test('is sent on no day on which nobody is reminded by itself', () => {
    const anyDay = fc.integer({ min: 20_400, max: 21_400 }).map((count) => dayAt(count))
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...partners), (dueOn, today, partner) => {
        const task = of({ dueOn, assignee: { kind: 'partner', partner } })

        const { status } = reminderByHand(task, today)

        expect(status === 'allowed').toBe(isWorkingDay(today, partner))
      }),
    )
  })
})

describe('a reminder', () => {
  test('comes 14, 7 and 1 days before, then every third working day, and on no weekend', () => {
    // The 30th is a Wednesday.
    const task = of({ dueOn: day('2026-09-30'), askedOn: day('2026-09-01') })

    expect(told(task, '2026-09-01', '2026-10-10')).toEqual([
      ['2026-09-02', 'asked'],
      ['2026-09-16', 'due soon'],
      ['2026-09-23', 'due soon'],
      ['2026-09-29', 'due soon'],
      ['2026-10-05', 'overdue'],
      ['2026-10-08', 'overdue'],
    ])
  })

  test('comes on the working day before where its day is a holiday of the partner', () => {
    const task = of({ dueOn: day('2026-12-02'), assignee: { kind: 'partner', partner: 'BA' } })

    expect(told(task, '2026-11-23', '2026-11-27')).toEqual([['2026-11-24', 'due soon']])
  })

  test('that a day without a worker has missed comes on the next, once', () => {
    const task = of({ dueOn: day('2026-09-30') })

    expect(reminderFor(task, day('2026-09-21'), day('2026-09-24'))).toBe('due soon')
    expect(reminderFor(task, day('2026-09-24'), day('2026-09-25'))).toBeUndefined()
  })

  test('of what was asked for on a Saturday comes on Monday, though somebody looked on Sunday', () => {
    const task = of({ dueOn: day('2026-12-31'), askedOn: day('2026-11-28') })

    expect(reminderFor(task, day('2026-11-29'), day('2026-11-30'))).toBe('asked')
  })

  test('stops once there is nothing to do', () => {
    for (const state of TaskState.options) {
      const task = of({ dueOn: day('2026-09-30'), state })
      const isAsked = state === 'open' || state === 'returned'

      expect(told(task, '2026-09-01', '2026-10-30').length > 0).toBe(isAsked)
    }
  })

  test('never comes on a day off, whoever it is for', () => {
    const anyDay = fc.integer({ min: 20_400, max: 21_400 }).map((count) => dayAt(count))
    const anyAssignee = fc.constantFrom(
      ...partners.map((partner) => ({ kind: 'partner' as const, partner })),
    )
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(9), anyAssignee, (dueOn, today, ago, assignee) => {
        const occasion = reminderFor(of({ dueOn, assignee }), addDays(today, -ago), today)

        expect(occasion === undefined || isWorkingDay(today, assignee.partner)).toBe(true)
      }),
    )
  })
})

function of(details: Partial<Remindable>): Remindable {
  return {
    state: 'open',
    dueOn: day('2026-09-30'),
    askedOn: null,
    assignee: { kind: 'partner', partner: 'MK' },
    ...details,
  }
}

/** Looks once a day, as the worker does, and tells what came of it. */
function told(task: Remindable, from: string, until: string): [Day, Occasion][] {
  const found: [Day, Occasion][] = []
  for (let today = day(from); today <= day(until); today = addDays(today, 1)) {
    const occasion = reminderFor(task, addDays(today, -1), today)
    if (occasion !== undefined) found.push([today, occasion])
  }
  return found
}
