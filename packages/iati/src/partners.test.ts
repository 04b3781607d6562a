import { describe, expect, test } from 'vitest'
import { isRegional, isRelevant, partnerSharesOf, partnersOf } from './partners.ts'
import { anActivity, aPlace, aTransaction } from './testing/activity.ts'

describe('the partners of an activity', () => {
  test('are those that it names, in their order', () => {
    const activity = anActivity({ countries: ['RS', 'DZ', 'AL', 'RS'].map((code) => aPlace(code)) })

    expect(partnersOf(activity)).toEqual(['AL', 'RS'])
  })

  test('are those that only its transactions name', () => {
    const transactions = [aTransaction('2', '1', { countries: [aPlace('XK')] })]

    expect(partnersOf(anActivity({ transactions }))).toEqual(['XK'])
  })

  test.each([
    ['Kosovo (KO)', ['XK']],
    ['Kosovo (S/RES/1244 (1999))', ['XK']],
    ['Macedonia, The Former Yugoslav Republic Of', ['MK']],
    ['Bosnia & Herzegovina', ['BA']],
    ['Serbia and Montenegro', []],
    ['Serbia and Montenegro, Former', []],
    ['Yugoslavia', []],
    ['Europe, regional', []],
  ])('are known by name where a place has no code: %s', (name, partners) => {
    expect(partnersOf(anActivity({ regions: [aPlace(null, null, name)] }))).toEqual(partners)
  })

  test('are never known by name against a code', () => {
    expect(partnersOf(anActivity({ countries: [aPlace('CS', null, 'Serbia')] }))).toEqual([])
  })

  test('have the shares that the activity gives them', () => {
    const countries = [aPlace('AL', 60), aPlace('RS', 30), aPlace('DZ', 10)]

    expect(partnerSharesOf(anActivity({ countries }))).toEqual([
      { partner: 'AL', share: 60 },
      { partner: 'RS', share: 30 },
    ])
  })

  test('have all of it where no other place is named, and an unknown share else', () => {
    const alone = [aTransaction('2', '1', { countries: [aPlace('AL')] })]
    const two = [aPlace('AL'), aPlace('RS')]

    expect(partnerSharesOf(anActivity({ transactions: alone }))).toEqual([
      { partner: 'AL', share: 100 },
    ])
    expect(partnerSharesOf(anActivity({ countries: two }))).toEqual([
      { partner: 'AL', share: null },
      { partner: 'RS', share: null },
    ])
  })
})

describe('a regional activity', () => {
  test.each([
    ['Europe', { regions: [aPlace('89')] }, true],
    ['the former Yugoslavia', { regions: [aPlace('88')] }, true],
    [
      'Europe, in a transaction',
      { transactions: [aTransaction('2', '1', { regions: [aPlace('89')] })] },
      true,
    ],
    ['Europe, by name', { regions: [aPlace(null, null, 'Europe, regional')] }, true],
    ['no place, but is regional in scope', { scope: '2' }, true],
    ['Africa and is regional in scope', { scope: '2', regions: [aPlace('298')] }, false],
    ['89 of a list of its own', { regions: [{ ...aPlace('89'), vocabulary: '99' }] }, false],
    ['Europe and a partner', { regions: [aPlace('89')], countries: [aPlace('AL')] }, false],
    ['nothing at all', {}, false],
  ])('names %s: %#', (_, facts, regional) => {
    expect(isRegional(anActivity(facts))).toBe(regional)
  })

  test('is relevant only where it is wanted', () => {
    const activity = anActivity({ regions: [aPlace('89')] })

    expect(isRelevant(activity, { regional: false })).toBe(false)
    expect(isRelevant(activity, { regional: true })).toBe(true)
  })
})
