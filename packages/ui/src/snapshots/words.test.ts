import { describe, expect, test } from 'vitest'
import { sayUnfinished } from './index.ts'

describe('what is frozen unfinished', () => {
  test('is said in a sentence for each kind, and in none where all is done', () => {
    const nothing = {
      ...{ openTasks: 0, contestedLinks: 0, needsNotAdopted: 0 },
      ...{ undecidedFindings: 0, undecidedPoolings: 0 },
    }

    expect(sayUnfinished(nothing)).toEqual([])
    expect(sayUnfinished({ ...nothing, contestedLinks: 1, needsNotAdopted: 12 })).toEqual([
      '12 needs are not adopted by the Board.',
      '1 link is contested and not resolved. Contested links count.',
    ])
    expect(sayUnfinished({ ...nothing, undecidedFindings: 2, undecidedPoolings: 1 })).toEqual([
      '2 findings are not decided.',
      '1 group of needs that could be pooled is not decided.',
    ])
  })
})
