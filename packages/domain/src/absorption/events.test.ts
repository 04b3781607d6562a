import { describe, expect, test } from 'vitest'
import { OrganisationId } from '../organisations/index.ts'
import { ResponseId } from '../responses/index.ts'
import { days } from '../testing/index.ts'
import { Day, monthOf } from '../time/index.ts'
import { askedEvent, eventDaysOf, toldLoad } from './index.ts'

const none = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null }
const planned = (from: string, until: string) => ({
  ...none,
  status: 'pipeline' as const,
  plannedStart: Day.parse(from),
  plannedEnd: Day.parse(until),
})

describe('what asks an institution for its days', () => {
  test('lasts a month at most, to its last day', () => {
    expect(eventDaysOf(planned('2026-05-01', '2026-05-31'))).toEqual(
      days('2026-05-01', '2026-05-31'),
    )
    expect(eventDaysOf(planned('2026-05-01', '2026-06-01'))).toBeUndefined()
  })

  test('has days that are known, and is not cancelled', () => {
    expect(eventDaysOf({ ...none, status: 'pipeline' })).toBeUndefined()
    expect(
      eventDaysOf({ ...planned('2026-05-01', '2026-05-02'), status: 'cancelled' }),
    ).toBeUndefined()
  })

  test('counts where it may not be named, and is not named', () => {
    const event = {
      responseId: ResponseId.parse(crypto.randomUUID()),
      institutionId: OrganisationId.parse(crypto.randomUUID()),
      days: days('2026-05-01', '2026-05-02'),
    }
    const told = toldLoad({
      month: monthOf(event.days.from),
      capacity: 1,
      load: 2,
      level: 'red',
      events: [askedEvent(event, 'Seminar'), askedEvent(event, undefined)],
    })

    expect(told).toMatchObject({ asked: 2, hidden: 1, named: [{ title: 'Seminar' }] })
  })
})
