import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { days } from '../testing/index.ts'
import { Day } from '../time/index.ts'
import { type ComparedResponse, findingBetween } from './index.ts'
import { aResponse, meets } from './testing/examples.ts'

const judging = { method: methodOf(1), horizon: Day.parse('2026-12-31') }
const need = meets()

/** 100 days, and others that share 80 of them: O = 0.8. */
const early = { status: 'known', ...days('2025-01-01', '2025-04-10') } as const
const later = { status: 'known', ...days('2025-01-21', '2025-04-30') } as const

describe('the worked examples of formula E', () => {
  test('the same need, partner and kind of work, at once for 0.8: 0.888, the same effort twice', () => {
    const one = aResponse({
      needs: [need],
      period: { status: 'known', ...days('2025-01-01', '2025-12-31') },
    })
    // 125 days, of which the first 100 are in that year.
    const other = aResponse({
      needs: [need],
      period: { status: 'known', ...days('2025-09-23', '2026-01-25') },
    })

    const finding = findingBetween(one, other, 0.45, judging)

    expect(finding?.overlap).toMatchObject({ needs: 1, partners: 1, types: 1, time: 0.8 })
    expect(finding?.overlap.score).toBe(0.8875)
    expect(finding?.class).toBe('duplicate effort')
  })

  test('another kind of work that complements it: 0.665, and complementary', () => {
    const one = aResponse({ needs: [need], period: early, activityTypes: ['equipment'] })
    const other = aResponse({ needs: [need], period: later })

    const finding = findingBetween(one, other, 0.3, judging)

    expect(finding?.overlap.score).toBe(0.665)
    expect(finding?.class).toBe('complementary')
  })

  test('the same kind of work, one after the other: 0.753 by score, a hand-over by rule', () => {
    const after = { status: 'known', ...days('2025-06-01', '2025-12-31') } as const
    const one = aResponse({ needs: [need], period: early })
    const other = aResponse({ needs: [need], period: after })

    const finding = findingBetween(one, other, 0.35, judging)

    expect(finding?.overlap.score).toBe(0.7525)
    expect(finding?.class).toBe('hand-over')
    expect(finding?.daysApart).toBe(51)
  })
})

describe('a record told twice', () => {
  const providerId = OrganisationId.parse(crypto.randomUUID())

  test('has one provider, nearly one text and nearly one time', () => {
    const one = aResponse({ funderIds: [providerId], period: early })
    const other = aResponse({ funderIds: [providerId], period: later })

    expect(classOf(one, other, 0.85)).toBe('duplicate record')
    expect(classOf(one, other, 0.84)).not.toBe('duplicate record')
    expect(classOf(one, { ...other, funderIds: [] }, 0.85)).not.toBe('duplicate record')
    const month = { status: 'known', ...days('2025-02-20', '2025-05-30') } as const
    expect(classOf(one, { ...other, period: month }, 0.85)).not.toBe('duplicate record')
  })

  test('or one identifier, in whatever spelling, for whomever it is', () => {
    const one = aResponse({ externalIds: [{ scheme: 'iati', value: 'XM-DAC-41128 / 7' }] })
    const other = aResponse({
      externalIds: [{ scheme: 'iati', value: 'xm-dac-41128-7' }],
      partners: ['RS'],
      pillars: ['WBCTi'],
    })

    expect(classOf(one, other)).toBe('duplicate record')
    const national = { ...other, externalIds: [{ scheme: 'national', value: 'XM-DAC-41128-7' }] }
    expect(classOf(one, national as ComparedResponse)).toBeUndefined()
  })

  test('is not one where its publisher tells the two apart, and says something else of each', () => {
    const told = (value: string, summary: string) =>
      aResponse({
        funderIds: [providerId],
        summary,
        externalIds: [{ scheme: 'iati', value }],
      })
    const seaport = told('XI-IATI-NAVY-1', 'For boat crews')
    const airport = told('XI-IATI-NAVY-2', 'For those who load aircraft')
    const another = told('XI-IATI-COAST-2', 'For those who load aircraft')

    expect(classOf(seaport, airport, 0.97)).not.toBe('duplicate record')
    expect(classOf(seaport, another, 0.97)).toBe('duplicate record')
    expect(classOf(seaport, { ...airport, summary: 'for boat crews.' }, 1)).toBe('duplicate record')
    expect(classOf(seaport, { ...airport, externalIds: [] }, 0.97)).toBe('duplicate record')
  })

  test('is not one where providers change sides: to pay is not to carry out', () => {
    const one = aResponse({ funderIds: [providerId] })
    const other = aResponse({ implementerIds: [providerId] })

    expect(classOf(one, other, 0.9)).not.toBe('duplicate record')
  })
})

describe('a pair', () => {
  test('that is at once for fewer than 90 days is only worth a look, high as it scores', () => {
    const one = aResponse({ needs: [need], period: early })
    const other = aResponse({ needs: [need], period: later })

    expect(findingBetween(one, other, 0.45, judging)).toMatchObject({
      class: 'watch',
      daysTogether: 80,
      overlap: { score: 0.8875 },
    })
  })

  test('of which one is cancelled is nothing', () => {
    const one = aResponse({ needs: [need] })

    expect(classOf(one, aResponse({ needs: [need] }), 0.5)).toBe('duplicate effort')
    expect(classOf(one, aResponse({ needs: [need], cancelled: true }), 0.5)).toBeUndefined()
  })

  test('without a common pillar, or a common partner, is no overlap', () => {
    const one = aResponse({ needs: [need], activityTypes: ['equipment'] })
    const other = aResponse({ needs: [need], activityTypes: ['infrastructure'] })

    expect(classOf(one, other, 0.5)).toBe('watch')
    expect(classOf(one, { ...other, pillars: ['WBCTi'] }, 0.5)).toBeUndefined()
    expect(classOf(one, { ...other, partners: ['ME'] }, 0.5)).toBeUndefined()
  })

  test('is compared by institutions where both name some', () => {
    const [police, customs] = [1, 2].map(() => OrganisationId.parse(crypto.randomUUID()))
    if (!police || !customs) throw new Error('Two institutions were made')
    const one = aResponse({ needs: [need], institutionIds: [police] })
    const other = aResponse({ needs: [need], institutionIds: [customs] })

    expect(findingBetween(one, other, 0, judging)?.overlap.partners).toBe(0)
    expect(findingBetween(one, aResponse({ needs: [need] }), 0, judging)?.overlap.partners).toBe(1)
  })

  test('weighs needs by what both links and needs weigh', () => {
    const low = meets({ priority: 'low' })
    const one = aResponse({ needs: [need, low] })
    const other = aResponse({ needs: [{ ...need, strength: 'partial' }] })

    // 0.5 of the critical need, of 1 and of 0.25 for the low one.
    expect(findingBetween(one, other, 0.5, judging)?.overlap.needs).toBe(0.5 / 1.25)
  })

  test('goes on until the horizon where nobody knows its end', () => {
    const openEnded = { status: 'open-ended', from: Day.parse('2026-10-01') } as const
    const one = aResponse({ needs: [need], period: openEnded })
    const other = aResponse({ needs: [need] })

    expect(findingBetween(one, other, 0, judging)?.daysTogether).toBe(92)
  })

  test('is neither at once nor near where nobody knows when', () => {
    const unknown = { status: 'unknown', because: 'no start' } as const
    const finding = findingBetween(
      aResponse({ needs: [need], period: unknown }),
      aResponse({ needs: [need] }),
      1,
      judging,
    )

    expect(finding).toMatchObject({ class: 'watch', daysTogether: 0, daysApart: undefined })
    expect(finding?.overlap.time).toBe(0)
  })
})

describe('a synergy, by formula F', () => {
  test('is the sum of needs, complementary work, closeness in time and a common place', () => {
    const nextYear = { status: 'known', ...days('2025-07-10', '2025-12-31') } as const
    const one = aResponse({ needs: [need], period: early, activityTypes: ['equipment'] })
    const other = aResponse({ needs: [need, meets()], period: nextYear })

    // 90 days lie between them, half of those that still count as close.
    expect(findingBetween(one, other, 0, judging)?.synergy).toEqual({
      needs: 0.5,
      complementarity: 1,
      time: 0.5,
      place: 1,
      score: 0.725,
    })
  })

  test('is found where others get the same training: seats can be shared', () => {
    const one = aResponse({ needs: [need], partners: ['AL'] })
    const other = aResponse({ needs: [need], partners: ['ME'] })

    expect(findingBetween(one, other, 0, judging)).toMatchObject({
      class: 'synergy',
      synergy: { complementarity: 1, place: 0, score: 0.8 },
    })
  })

  test('needs a need in common', () => {
    const one = aResponse({ activityTypes: ['equipment'] })

    expect(classOf(one, aResponse())).toBeUndefined()
  })
})

function classOf(one: ComparedResponse, other: ComparedResponse, text = 0) {
  return findingBetween(one, other, text, judging)?.class
}
