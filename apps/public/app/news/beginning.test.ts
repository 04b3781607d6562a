import { describe, expect, test } from 'vitest'
import { beginningOf } from './beginning.ts'

describe('how an article begins', () => {
  test('is its first paragraph in one line', () => {
    expect(beginningOf('\nOne\nline.\n\nAnother.')).toBe('One line.')
  })

  test('is cut after a whole word where it is long', () => {
    const beginning = beginningOf('Word '.repeat(100))

    expect(beginning).toMatch(/Word …$/)
    expect(beginning.length).toBeLessThanOrEqual(222)
  })
})
