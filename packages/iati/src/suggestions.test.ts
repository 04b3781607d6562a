import { pillars } from '@iisg/domain/pillars'
import { describe, expect, test } from 'vitest'
import { purposes } from './purposes.ts'
import { mainPurposeOf, suggestPillars } from './suggestions.ts'
import { anActivity, aSector, aTransaction } from './testing/activity.ts'

describe('the table of purposes', () => {
  test('has every code once, with words that an editor can read', () => {
    expect(new Set(purposes.map(({ code }) => code)).size).toBe(purposes.length)
    for (const { code, name, note } of purposes) {
      expect(code).toMatch(/^\d{5}$/)
      expect(name).not.toBe('')
      expect(note).toMatch(/\.$/)
    }
  })

  test('suggests each pillar for something', () => {
    expect(new Set(purposes.flatMap((purpose) => purpose.pillars))).toEqual(new Set(pillars))
  })
})

describe('suggesting pillars', () => {
  test('gives the reason: which purpose, and how much of the project', () => {
    const sectors = [aSector('15136', 75), aSector('16063', 25), aSector('15136', 100, '99')]

    expect(suggestPillars(anActivity({ sectors }))).toMatchObject([
      {
        pillar: 'WBBSi',
        because: [{ code: '15136', share: 0.75, sentence: '75 % of the project' }],
      },
      { pillar: 'WBCSCi', because: [{ code: '16063', share: 0.25 }] },
    ])
  })

  test('goes by the transactions where only they name a purpose', () => {
    const transactions = ['15220', '15220', '11110'].map((code) =>
      aTransaction('3', '1', { sectors: [aSector(code), aSector('5', null, '99')] }),
    )

    expect(suggestPillars(anActivity({ transactions }))).toMatchObject([
      { pillar: 'WBCTi', because: [{ code: '15220', sentence: 'on 2 of 3 transactions' }] },
    ])
  })

  test('does not make up a share', () => {
    const sectors = [aSector('15130'), aSector('11110')]

    expect(suggestPillars(anActivity({ sectors }))[0]?.because).toMatchObject([
      { share: null, sentence: 'named without a share' },
    ])
  })

  test('suggests nothing where the purpose says nothing', () => {
    expect(suggestPillars(anActivity({ sectors: [aSector('99810', 100)] }))).toEqual([])
  })
})

describe('the main purpose', () => {
  test('is the greatest, if one is', () => {
    const sectors = [aSector('15130', 40), aSector('15210', 60)]
    const equal = [aSector('15130', 50), aSector('15210', 50)]

    expect(mainPurposeOf(anActivity({ sectors }))).toMatchObject({ code: '15210' })
    expect(mainPurposeOf(anActivity({ sectors: equal }))).toBeNull()
  })

  test('is never "not specified"', () => {
    expect(mainPurposeOf(anActivity({ sectors: [aSector('99810', 100)] }))).toBeNull()
  })
})
