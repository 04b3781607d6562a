import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MatrixInput, methodOf } from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { Partner } from '../partners/index.ts'
import { aLink, aNeed, days } from '../testing/index.ts'
import { poolingAmong, poolingAsKnown } from './index.ts'

const method = methodOf(1)
const measure = aNeed().measure

const anyNeeds = fc.array(
  fc
    .subarray(Partner.options, { minLength: 1, maxLength: 3 })
    .map((partners) => aNeed({ measure, partners, requestedActivityTypes: ['training'] })),
  { minLength: 2, maxLength: 6 },
)

function mappingOf(needs: readonly Need[]): MatrixInput {
  const links = needs.slice(0, 1).map(({ id }) => aLink({ needId: id, partners: ['AL'] }))
  return { needs, links, tasks: [], window: days('2025-01-01', '2025-12-31'), method }
}

describe('what is told of groups to somebody who may not know all needs', () => {
  test('is what they would be without the others: fewer than three partners are none', () => {
    let [told, kept] = [0, 0]
    fc.assert(
      fc.property(anyNeeds, fc.infiniteStream(fc.boolean()), (needs, coins) => {
        const known = needs.filter(() => coins.next().value as boolean)
        const input = mappingOf(needs)
        const found = poolingAmong(input).map(({ activityType }) => ({
          ...{ activityType, measureId: measure.id, needs },
        }))

        const theirs = poolingAsKnown(found, (need) => known.includes(need), input)

        const partners = new Set(known.flatMap((need) => need.partners))
        expect(theirs).toHaveLength(found.length > 0 && partners.size >= 3 ? 1 : 0)
        for (const group of theirs) {
          expect(new Set(group.partners)).toEqual(partners)
          const ids = group.parts.map(({ needId }) => needId)
          expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
          expect(group).toEqual(poolingAmong({ ...input, needs: known })[0])
        }
        if (theirs.length > 0) told++
        else if (found.length > 0) kept++
      }),
      { numRuns: 300 },
    )
    expect(told).toBeGreaterThan(30)
    expect(kept).toBeGreaterThan(30)
  })

  test('is all of it for whoever may know every need', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const input = mappingOf(needs)
        const found = poolingAmong(input)
        const asked = found.map(({ activityType }) => ({
          ...{ activityType, measureId: measure.id, needs },
        }))
        expect(poolingAsKnown(asked, () => true, input)).toEqual(found)
      }),
    )
  })
})
