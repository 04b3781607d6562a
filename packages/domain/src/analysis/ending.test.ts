import { describe, expect, test } from 'vitest'
import type { SupportLink } from '../responses/index.ts'
import { aLink, days } from '../testing/index.ts'
import { endingOf, methodOf } from './index.ts'

const method = methodOf(1)
const window = days('2025-01-01', '2026-12-31')
const runs = (from: string, until: string, details: Parameters<typeof aLink>[0] = {}) =>
  aLink({ period: { status: 'known', ...days(from, until) }, ...details })
const ending = (...links: SupportLink[]) => endingOf({ links, partner: 'AL', window, method })

describe('the ending of a need', () => {
  test('follows the worked example: full until 30 June 2026, less than half after', () => {
    const full = runs('2024-05-01', '2026-06-30')
    const planned = { strength: 'partial', status: 'pipeline', committed: true } as const
    const partial = runs('2026-01-01', '2026-12-31', planned)

    expect(ending(full, partial)).toEqual({
      status: 'cliff',
      on: '2026-06-30',
      withPipeline: '2026-12-31',
      level: 1,
      after: 0.5 * method.pipeline.committed,
      ends: [full],
    })
  })

  test('names what ends that day, and neither what ended before nor what is for others', () => {
    const early = runs('2025-01-01', '2026-03-31')
    const last = runs('2025-01-01', '2026-05-31', { strength: 'partial' })
    const others = runs('2025-01-01', '2026-05-31', { partners: ['RS'] })

    expect(ending(early, last, others)).toMatchObject({ on: '2026-05-31', level: 0.5, after: 0 })
    expect(ending(early, last, others)).toMatchObject({ ends: [last] })
  })

  test('tells the level where nothing ends, and the most where half is never met', () => {
    const long = runs('2025-01-01', '2028-12-31', { strength: 'partial' })

    expect(ending(long)).toEqual({ status: 'beyond', until: '2027-06-29', level: 0.5 })
    expect(ending(runs('2025-01-01', '2025-02-01', { strength: 'marginal' }))).toEqual({
      status: 'never adequate',
      most: method.strength.marginal,
    })
    expect(ending()).toEqual({ status: 'never adequate', most: 0 })
  })
})
