import { describe, expect, test } from 'vitest'
import { pillarsNamedIn } from './pillars-named.ts'

describe('the pillars that a text speaks of', () => {
  test.each([
    ['Building community resilience to violent extremism', 'WBCTi', 'extremism'],
    ['Забрана трговине људима и помоћ жртвама', 'WBCSCi', 'trafficking in human beings'],
    ['Mbikëqyrja e kufirit të gjelbër me kamera termike', 'WBBSi', 'border surveillance'],
  ])('are told by its subjects in any language: %s', (text, pillar, subject) => {
    expect(pillarsNamedIn(text)).toContainEqual({
      pillar,
      subjects: expect.arrayContaining([subject]),
    })
  })

  test('are several where it speaks of several, and none where it speaks of none', () => {
    const both = pillarsNamedIn('Financing of terrorism and smuggling of migrants')

    expect(both.map(({ pillar }) => pillar).toSorted()).toEqual(['WBCSCi', 'WBCTi'])
    expect(pillarsNamedIn('Office furniture for a municipality')).toEqual([])
  })
})
