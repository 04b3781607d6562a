import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { explainedTo, type Tier } from '../disclosure/index.ts'
import { days } from '../testing/index.ts'
import { addDays, type Period } from '../time/index.ts'
import { loadsOf } from './index.ts'

const year = days('2026-01-01', '2026-12-31')
const method = methodOf(1)

describe('the load of an institution', () => {
  test('follows the worked example: a capacity of 2, and 5 events in May', () => {
    const loads = loadsOf(
      Array.from({ length: 5 }, () => event()),
      2,
      year,
      method,
    )

    expect(loads).toHaveLength(12)
    expect(loads[4]).toMatchObject({ month: '2026-05', load: 2.5, level: 'red' })
    expect(loads[3]).toMatchObject({ load: 0, level: 'within', events: [] })
  })

  test.each([
    [2, 'within'],
    [3, 'amber'],
    [4, 'red'],
  ] as const)('of %d events where 2 can be taken on is %s', (count, level) => {
    const loads = loadsOf(
      Array.from({ length: count }, () => event()),
      2,
      year,
      method,
    )

    expect(loads[4]?.level).toBe(level)
  })

  test('is amber above 1 and red only above 1.5', () => {
    const three = Array.from({ length: 3 }, () => event())

    expect(loadsOf(three, 3, year, method)[4]?.level).toBe('within')
    expect(loadsOf(three, 2, year, method)[4]).toMatchObject({ load: 1.5, level: 'amber' })
  })

  test('is unknown without a capacity, and the events are told all the same', () => {
    const [, , , , may] = loadsOf([event(), event()], null, year, method)

    expect(may).toMatchObject({ load: undefined, level: 'unknown', events: [{}, {}] })
  })

  test('is red from the first event where nothing can be taken on', () => {
    expect(loadsOf([event()], 0, year, method)[4]?.level).toBe('red')
    expect(loadsOf([], 0, year, method)[4]?.level).toBe('within')
  })

  test('counts an event in each month that it touches, to its last day', () => {
    const across = event({ days: days('2026-05-31', '2026-06-01') })
    const loads = loadsOf([across], 1, year, method)

    expect(loads.map(({ events }) => events.length)).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0])
  })

  test('never falls when an event is added', () => {
    const anyEvent = fc.tuple(fc.nat(364), fc.nat(60)).map(([start, length]) => {
      const from = addDays(year.from, start)
      return event({ days: { from, until: addDays(from, length) } })
    })
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), anyEvent, (events, another) => {
        const before = loadsOf(events, 2, year, method)
        const after = loadsOf([...events, another], 2, year, method)

        expect(after.every(({ load }, at) => (load ?? 0) >= (before[at]?.load ?? 0))).toBe(true)
      }),
    )
  })

  test('leaves out, for a reader, the events that the reader may not know', () => {
    const events = [event(), event({ tier: 'pillar' })]
    const { value, hidden } = explainedTo('members', events, (known) =>
      loadsOf(known, 1, year, method),
    )

    expect(hidden).toBe(1)
    expect(value[4]?.load).toBe(1)
  })
})

type PlannedEvent = { tier: Tier; days: Period }

function event(details: Partial<PlannedEvent> = {}): PlannedEvent {
  return { tier: 'members', days: days('2026-05-04', '2026-05-06'), ...details }
}
