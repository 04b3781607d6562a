import { describe, expect, test } from 'vitest'
import { Day } from '../time/index.ts'
import { isClosedOn } from './index.ts'

describe('a cycle', () => {
  const closing = Day.parse('2026-02-14')

  test('is closed from the day on which it was closed', () => {
    expect(isClosedOn({ closedOn: closing }, Day.parse('2026-02-13'))).toBe(false)
    expect(isClosedOn({ closedOn: closing }, closing)).toBe(true)
  })

  test('is open until somebody closes it', () => {
    expect(isClosedOn({ closedOn: null }, Day.parse('2099-12-31'))).toBe(false)
  })
})
