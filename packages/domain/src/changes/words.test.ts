import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsMarked } from './index.ts'

describe('the words of two versions', () => {
  test('are marked where they came and went', () => {
    expect(wordsMarked('Readers at every crossing', 'New readers at road crossings')).toEqual([
      { text: 'Readers ', in: 'before' },
      { text: 'New readers ', in: 'after' },
      { text: 'at ', in: 'both' },
      { text: 'every crossing', in: 'before' },
      { text: 'road crossings', in: 'after' },
    ])
  })

  test('make up both texts again', () => {
    const texts = fc
      .array(fc.constantFrom('border', 'police', ' ', '\n', 'at night', 'новo'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const stretches = wordsMarked(before, after)
        const without = (where: 'before' | 'after') =>
          stretches.flatMap((each) => (each.in === where ? [] : [each.text])).join('')

        expect(without('after')).toBe(before)
        expect(without('before')).toBe(after)
      }),
    )
  })

  test('are all shared where nothing has changed', () => {
    expect(wordsMarked('As it was', 'As it was')).toEqual([{ text: 'As it was', in: 'both' }])
    expect(wordsMarked('', '')).toEqual([])
  })
})
