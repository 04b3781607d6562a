import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, wordsOf } from './index.ts'

describe('folding a text', () => {
  test.each([
    ['Подршка граничној полицији', 'Podrška graničnoj policiji'],
    ['Ђаци и џудо', 'Đaci i džudo'],
    ['Shërbimi i KUFIRIT', 'sherbimi i kufirit'],
    ['Обука за царина', 'Obuka za carina'],
    ['Kosovo*', 'kosovo'],
  ])('finds "%s" by "%s"', (one, other) => {
    expect(folded(one)).toBe(folded(other))
  })

  test('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })

  test('parts words at whatever is no letter or digit', () => {
    expect(wordsOf(' P/CVE, 2nd  phase ')).toEqual(['p', 'cve', '2nd', 'phase'])
    expect(wordsOf('…')).toEqual([])
  })
})
