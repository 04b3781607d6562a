import { describe, expect, test } from 'vitest'
import { changesBetween } from './index.ts'

describe('the changes between two versions', () => {
  test('are the fields that differ', () => {
    const before = { title: 'Training', partners: ['AL', 'RS'], startsOn: null }
    const after = { title: 'Course', partners: ['RS', 'AL'], startsOn: '2026-01-01' }

    expect(changesBetween(before, after)).toEqual({
      title: { before: 'Training', after: 'Course' },
      startsOn: { before: null, after: '2026-01-01' },
    })
  })

  test('see no difference in the order of the fields of a part', () => {
    const before = { budgets: [{ amount: '1', currency: 'EUR' }] }
    const after = { budgets: [{ currency: 'EUR', amount: '1' }] }

    expect(changesBetween(before, after)).toEqual({})
  })
})
