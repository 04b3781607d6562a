import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { likenessOf, profilesOf, statisticsOf, type Text } from './index.ts'
import { calibration } from './testing/pairs/index.ts'

const { likeness: weights, overlap } = methodOf(1)
const texts = Object.values(calibration)
  .flat()
  .flatMap(({ one, other }) => [one, other])
const statistics = statisticsOf(texts)

function likeness(one: Text, other: Text): number {
  return likenessOf(profilesOf([one, other], weights, statistics), 0, 1)
}

function alike(one: string, other: string): number {
  return likeness({ title: one }, { title: other })
}

const anyText = fc.oneof(
  fc.constantFrom(...texts),
  fc.record({ title: fc.string({ unit: 'grapheme' }), summary: fc.lorem() }),
)

describe('the likeness of two texts', () => {
  test('is whole between two scripts, whatever the case', () => {
    expect(alike('Обука граничне полиције', 'OBUKA GRANIČNE POLICIJE')).toBeCloseTo(1, 9)
  })

  test('does not hang on the order of words', () => {
    expect(alike('Training of border police', 'Border police training')).toBeCloseTo(1, 9)
  })

  test('is small where only frames are shared', () => {
    const frame = 'Support to the strengthening of institutional capacities in the field of'

    expect(alike(`${frame} migration`, `${frame} anti-corruption`)).toBeLessThan(0.3)
  })

  test('is never that of one record where titles contradict each other', () => {
    const title = 'Patrol vehicles of the border police stations on the coast'

    for (const [one, other] of [
      ['lot 1', 'lot 2'],
      ['2024', '2025'],
      ['Durrës', 'Vlorë'],
      ['training', 'equipment'],
      ['for judges', 'for prosecutors'],
      ['of firearms', 'of drugs'],
    ]) {
      expect(alike(`${title}, ${one}`, `${title}, ${other}`)).toBeLessThanOrEqual(
        weights.contradicting,
      )
    }
    expect(weights.contradicting).toBeLessThan(overlap.record.text)
  })

  test('takes it for no contradiction where only one says more', () => {
    expect(alike('Safe Crossings, phase 2', 'Safe Crossings')).toBeGreaterThan(
      weights.contradicting,
    )
  })

  test('finds in a summary what the other has in its title', () => {
    const told = { title: 'Lighthouse', summary: 'Coastal radar for the navy' }

    expect(likeness(told, { title: 'Lighthouse coastal radar' })).toBeGreaterThan(
      alike('Lighthouse', 'Lighthouse coastal radar'),
    )
  })

  test('brings two spellings of a name together, and not two names', () => {
    const title = 'Radios for mountain patrols of the border police:'

    expect(alike(`${title} Vrelobor`, `${title} Vrelobar`)).toBeGreaterThan(overlap.record.text)
    expect(alike(`${title} Vrelobor`, `${title} Zmijanje`)).toBeLessThan(overlap.record.text)
  })

  test('takes a word against two texts only where both are in one language', () => {
    const title = 'Training of prison staff on radicalisation and gargling'

    expect(alike(title, 'Training of prison staff on radicalisation and fumbling')).toBe(
      weights.contradicting,
    )
    expect(alike(title, 'Obuka zatvorskog osoblja o radikalizaciji i grgljanju')).toBeGreaterThan(
      overlap.record.text,
    )
  })

  test('lies between 0 and 1, is the same both ways, and is whole with itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const found = likeness(one, other)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(likeness(other, one)).toBe(found)

        const same = likeness(one, one)
        expect(same === 0 || same > 1 - 1e-9).toBe(true)
      }),
    )
  })
})
