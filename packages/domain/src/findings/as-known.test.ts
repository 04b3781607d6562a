import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { days } from '../testing/index.ts'
import { Day } from '../time/index.ts'
import {
  type ComparedNeed,
  type ComparedResponse,
  FindingClass,
  findingBetween,
  needWeightsOf,
  type Told,
  toldAsKnown,
} from './index.ts'
import { aResponse, meets } from './testing/examples.ts'

const method = methodOf(1)
const judging = { method, horizon: Day.parse('2026-12-31') }

/** A pair as it is found, with what its N is made of. */
function told(one: ComparedResponse, other: ComparedResponse, text: number): Told | undefined {
  const found = findingBetween(one, other, text, judging)
  if (!found) return undefined
  const { overlap, synergy } = found
  const [first, second] = found.pair[0] === one.id ? [one, other] : [other, one]
  return {
    class: found.class,
    score: found.class === 'synergy' ? synergy.score : overlap.score,
    parts: { overlap, synergy },
    needWeights: needWeightsOf(first, second, method),
  }
}

const [known, hidden] = [meets(), meets()]
const isKnown = (id: ComparedNeed['id']) => id === known.id

describe('a pair, told to somebody who may not know all needs', () => {
  test('is no finding where it is one through a need in common that they may not know', () => {
    const one = aResponse({ needs: [hidden], activityTypes: ['equipment'] })
    const found = told(one, aResponse({ needs: [hidden] }), 0)

    expect(found?.class).toBe('complementary')
    expect(found && toldAsKnown(found, isKnown, method)).toBeUndefined()
  })

  test('is only worth a look where nothing but such a need makes it the same effort', () => {
    const one = aResponse({ needs: [hidden] })
    const found = told(one, aResponse({ needs: [hidden] }), 1)

    expect(found).toMatchObject({ class: 'duplicate effort', score: 1 })
    expect(found && toldAsKnown(found, isKnown, method)).toMatchObject({
      class: 'watch',
      score: 0.7,
      parts: { overlap: { needs: 0, score: 0.7 }, synergy: { needs: 0 } },
      needWeights: [],
    })
  })

  test('is judged by the needs that they may know, as if there were no others', () => {
    const half = { ...known, strength: 'partial' } as const
    const one = aResponse({ needs: [known, hidden] })
    const other = aResponse({ needs: [half] })
    const found = told(one, other, 1)

    expect(found?.parts.overlap.needs).toBe(0.25)
    expect(found && toldAsKnown(found, isKnown, method)?.parts.overlap.needs).toBe(0.5)
  })

  test('stays a record told twice, whatever it is linked to', () => {
    const externalIds = [{ scheme: 'iati', value: 'XM-DAC-41128-7' } as const]
    const one = aResponse({ externalIds, needs: [hidden] })
    const found = told(one, aResponse({ externalIds, needs: [hidden] }), 0)

    expect(found && toldAsKnown(found, isKnown, method)).toMatchObject({
      class: 'duplicate record',
      parts: { overlap: { needs: 0 } },
    })
  })
})

const pool = [known, hidden, ...Array.from({ length: 3 }, () => meets())]
const someNeeds = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...pool.map(({ id }) => id)),
    strength: fc.constantFrom('full' as const, 'partial' as const, 'marginal' as const),
    // A need has one priority, whatever is linked to it.
    priority: fc.constant('critical' as const),
  }),
  { selector: ({ id }) => id },
)
const response = fc
  .record({
    needs: someNeeds,
    activityTypes: fc.subarray(['training' as const, 'equipment' as const], { minLength: 1 }),
    partners: fc.subarray(['AL' as const, 'RS' as const], { minLength: 1 }),
    period: fc.constantFrom(
      { status: 'known' as const, ...days('2025-01-01', '2025-12-31') },
      { status: 'known' as const, ...days('2026-01-20', '2026-12-31') },
    ),
  })
  .map(aResponse)

describe('what is told of any pair', () => {
  test('has the parts that it would have without the needs that somebody may not know, and is never graver', () => {
    const knowable = fc.subarray(pool.map(({ id }) => id))
    let partly = 0
    fc.assert(
      fc.property(
        response,
        response,
        fc.double({ min: 0, max: 1, noNaN: true }),
        knowable,
        (one, other, text, ids) => {
          const found = told(one, other, text)
          if (!found) return
          const mine = toldAsKnown(found, (id) => ids.includes(id), method)
          const without = ({ needs, ...rest }: ComparedResponse) => ({
            ...rest,
            needs: needs.filter(({ id }) => ids.includes(id)),
          })
          const alone = told(without(one), without(other), text)
          if (!mine) return

          if (mine !== found) partly++
          expect(alone?.parts).toEqual(mine.parts)
          expect(alone?.needWeights).toEqual(mine.needWeights)
          expect(rank(mine)).toBeGreaterThanOrEqual(alone ? rank(alone) : Infinity)
        },
      ),
      { numRuns: 2_000 },
    )
    expect(partly).toBeGreaterThan(50)
  })

  test('is the same for everybody who may know every need', () => {
    fc.assert(
      fc.property(
        response,
        response,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other, text) => {
          const found = told(one, other, text)
          expect(found && toldAsKnown(found, () => true, method)).toBe(found)
        },
      ),
    )
  })
})

/** The gravest first. A gain and what is worth a look weigh the same. */
function rank({ class: of }: Told): number {
  return of === 'watch' ? FindingClass.options.indexOf('synergy') : FindingClass.options.indexOf(of)
}
