import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ResponseStatus, Strength, type SupportLink } from '../responses/index.ts'
import { aLink, days } from '../testing/index.ts'
import { addDays, daysBetween } from '../time/index.ts'
import { cliffOf, contributionOf, lengthCoverageOf, methodOf } from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)
const runs = (from: string, until: string, details: Parameters<typeof aLink>[0] = {}) =>
  aLink({ period: { status: 'known', ...days(from, until) }, ...details })
const seen = (links: SupportLink[]) => ({ links, partner: 'AL', window, method }) as const

/** N1 of Albania: full until mid-2026, and a partial one in the pipeline. */
const n1 = [
  runs('2024-05-01', '2026-06-30'),
  runs('2026-01-01', '2026-12-31', { strength: 'partial', status: 'pipeline', committed: true }),
]

describe('the cliff', () => {
  test('follows the worked example: 30 June 2026, 184 days before the window ends', () => {
    const cliff = cliffOf(seen(n1))

    expect(cliff).toEqual({ status: 'cliff', on: '2026-06-30', withPipeline: '2026-12-31' })
    expect(daysBetween('on' in cliff ? cliff.on : window.until, window.until)).toBe(184)
  })

  test('is no warning where the pipeline carries the need beyond the lead time', () => {
    const successor = runs('2026-07-01', '2028-06-30', { status: 'pipeline' })

    expect(cliffOf(seen([...n1, successor]))).toEqual({ status: 'followed', on: '2026-06-30' })
  })

  test('is a warning also where the end lies within the lead time after the window', () => {
    expect(cliffOf(seen([runs('2025-01-01', '2027-06-28')]))).toMatchObject({
      status: 'cliff',
      on: '2027-06-28',
    })
    expect(cliffOf(seen([runs('2025-01-01', '2027-06-29')]))).toEqual({ status: 'beyond' })
  })

  test('needs something that was adequate', () => {
    expect(cliffOf(seen([]))).toEqual({ status: 'never adequate' })
    expect(cliffOf(seen([runs('2025-01-01', '2026-12-31', { strength: 'marginal' })]))).toEqual({
      status: 'never adequate',
    })
  })

  test('sees what several do together', () => {
    const third = (until: string) => runs('2025-01-01', until, { status: 'suspended' })

    expect(cliffOf(seen([third('2026-03-31'), third('2026-05-31')]))).toMatchObject({
      on: '2026-03-31',
    })
  })

  test('never comes earlier when a response is added', () => {
    fc.assert(
      fc.property(someLinks, anyLink, (links, another) => {
        const [before, after] = [cliffOf(seen(links)), cliffOf(seen([...links, another]))]

        expect(lastDay(after) >= lastDay(before)).toBe(true)
      }),
    )
  })
})

describe('length coverage', () => {
  test('is the union of the days with half or more by one response', () => {
    const links = [
      runs('2025-01-01', '2025-12-31'),
      runs('2025-07-01', '2025-12-31', { strength: 'partial' }),
      runs('2026-12-31', '2027-12-31', { strength: 'substantial' }),
    ]

    expect(lengthCoverageOf(seen(links))).toBeCloseTo(366 / 730, 12)
  })

  test('does not add up two that are each too little', () => {
    const third = runs('2025-01-01', '2026-12-31', { status: 'suspended' })

    expect(lengthCoverageOf(seen([third, third]))).toBe(0)
  })

  test('is what counting day by day gives', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const shares = links.map((link) => contributionOf(link, 'AL', window, method))
        let count = 0
        for (let at = 0; at < 730; at++) {
          const day = addDays(window.from, at)
          const met = shares.some(
            ({ share, days }) => share >= 0.5 && days && days.from <= day && day <= days.until,
          )
          if (met) count++
        }
        expect(lengthCoverageOf(seen(links))).toBeCloseTo(count / 730, 12)
      }),
      { numRuns: 20 },
    )
  })
})

const anyLink = fc
  .record({
    strength: fc.constantFrom(...Strength.options),
    status: fc.constantFrom(...ResponseStatus.options),
    committed: fc.boolean(),
    period: fc.tuple(fc.nat(700), fc.nat(700)).map(([start, length]) => {
      const from = addDays(window.from, start - 100)
      return { status: 'known' as const, from, until: addDays(from, length) }
    }),
  })
  .map(aLink)
const someLinks = fc.array(anyLink, { maxLength: 6 })

function lastDay(cliff: ReturnType<typeof cliffOf>): string {
  switch (cliff.status) {
    case 'never adequate':
      return ''
    case 'beyond':
      return '9999-12-31'
    case 'followed':
    case 'cliff':
      return cliff.on
  }
}
