import { describe, expect, test } from 'vitest'
import { Capacity } from './index.ts'

describe('what an institution can take on', () => {
  test.each([
    ['3', 3],
    [' 0 ', 0],
    ['', null],
  ])('typed as %j is %j', (typed, told) => {
    expect(Capacity.parse({ eventsPerMonth: typed })).toEqual({ eventsPerMonth: told })
  })

  test.each(['2.5', '-1', 'three', '1001', '9'.repeat(40)])('is never %j', (typed) => {
    expect(Capacity.safeParse({ eventsPerMonth: typed }).success).toBe(false)
  })
})
