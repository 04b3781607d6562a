import { Day } from '@iisg/domain/time'
import { describe, expect, test } from 'vitest'
import { yearAsked } from './year-asked.ts'

const today = Day.parse('2026-11-25')

describe('the year of a calendar', () => {
  test.each([
    ['', '2026-10-01', '2027-09-30', '2025-10', '2027-10'],
    ['from=2026-03', '2026-03-01', '2027-02-28', '2025-03', '2027-03'],
    ['from=2027-13', '2026-10-01', '2027-09-30', '2025-10', '2027-10'],
    ['from=0000-01', '2026-10-01', '2027-09-30', '2025-10', '2027-10'],
    ['from=9999-12', '2026-10-01', '2027-09-30', '2025-10', '2027-10'],
    ['from=soon', '2026-10-01', '2027-09-30', '2025-10', '2027-10'],
  ])('that %j asks for goes from %s until %s', (search, from, until, earlier, later) => {
    expect(yearAsked(new URLSearchParams(search), today)).toEqual({
      window: { from, until },
      earlier,
      later,
    })
  })
})
