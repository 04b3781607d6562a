import { Day } from '@iisg/domain/time'
import { describe, expect, test } from 'vitest'
import { sayMonths } from './say-months.ts'

describe('when a project runs', () => {
  test.each([
    ['2025-03-01', '2026-06-30', 'March 2025 – June 2026'],
    ['2025-12-01', '2025-12-31', 'December 2025'],
    ['2025-01-31', null, 'from January 2025'],
    [null, '2026-06-30', 'until June 2026'],
    [null, null, 'no dates recorded'],
  ])('from %s until %s is "%s"', (from, until, told) => {
    expect(sayMonths(day(from), day(until))).toBe(told)
  })
})

function day(text: string | null): Day | null {
  return text === null ? null : Day.parse(text)
}
