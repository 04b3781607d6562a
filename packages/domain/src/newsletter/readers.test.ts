import { describe, expect, test } from 'vitest'
import { readersOf } from './readers.ts'

describe('an issue', () => {
  test('is for those who want to hear of what its items are about', () => {
    expect(readersOf([['WBCTi'], ['WBBSi', 'WBCTi']])).toEqual(['WBBSi', 'WBCTi'])
  })

  test('is for everyone where one item is about no pillar in particular', () => {
    expect(readersOf([['WBCTi'], []])).toBe('everyone')
  })

  test('is for everyone where it is a letter without items', () => {
    expect(readersOf([])).toBe('everyone')
  })
})
