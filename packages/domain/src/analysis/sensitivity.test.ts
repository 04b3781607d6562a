import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Priority } from '../needs/index.ts'
import { partners } from '../partners/index.ts'
import { aLink, aNeed, days, partnerTask } from '../testing/index.ts'
import { type MatrixInput, methodOf, sensitivityOf, variantsOf } from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)
const tasks = partners.map((each) => partnerTask('WBBSi', each, 'finalised'))
const aRow = (priority: Priority) => aNeed({ partners: ['AL'], priority })

describe('the grid of weights', () => {
  const variants = variantsOf(method)

  test('has 27 distinct methods, the one in force among them', () => {
    expect(new Set(variants.map((each) => JSON.stringify(each))).size).toBe(27)
    expect(variants).toContainEqual(method)
  })

  test('changes nothing but the three weights', () => {
    const same = { strength: null, beneficiary: null, pipeline: null }

    for (const each of variants) expect({ ...each, ...same }).toEqual({ ...method, ...same })
  })
})

describe('sensitivity', () => {
  test('tells the best and the worst rank of each need', () => {
    const [byPartial, byRegion] = [aRow('critical'), aRow('critical')]
    const links = [
      aLink({ needId: byPartial.id, strength: 'partial' }),
      aLink({ needId: byRegion.id, regional: true, partners: [], strength: 'substantial' }),
    ]

    // Partial meets 0.4, 0.5 or 0.6; the region 0.3, 0.45 or 0.6, where it is as large.
    expect(sensitivityOf(input([byPartial, byRegion], links))).toEqual([
      { needId: byRegion.id, rank: 1, best: 1, worst: 2, inTop: 1 },
      { needId: byPartial.id, rank: 2, best: 1, worst: 2, inTop: 1 },
    ])
  })

  test('tells in how many of the runs a need is among the top ten', () => {
    const others = Array.from({ length: 10 }, () => aRow('medium'))
    const need = aRow('critical')
    // Its gap is 60, 50 or 40: above the others' 50, at it, or below.
    const links = [aLink({ needId: need.id, strength: 'partial' })]

    expect(sensitivityOf(input([...others, need], links)).at(-1)).toMatchObject({ worst: 11 })
    expect(
      sensitivityOf(input([...others, need], links)).find(({ needId }) => needId === need.id),
    ).toMatchObject({ rank: 1, best: 1, worst: 11, inTop: 18 / 27 })
  })

  test('gives no rank to a need of which not enough is reported', () => {
    expect(sensitivityOf({ ...input([aRow('high')], []), tasks: [] })).toEqual([])
  })

  test('does not depend on the order of needs and links, and is the same each time', () => {
    const someNeeds = fc.array(fc.constantFrom<Priority>('critical', 'high', 'low').map(aRow), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(someNeeds, fc.nat(), (needs, seed) => {
        const links = needs.map(({ id }, at) =>
          aLink({
            needId: id,
            strength: (seed + at) % 3 === 0 ? 'partial' : 'marginal',
            status: (seed * at) % 5 === 0 ? 'pipeline' : 'implementation',
            committed: at % 2 === 0,
          }),
        )
        const one = sensitivityOf(input(needs, links))
        const other = sensitivityOf(input(needs.toReversed(), links.toReversed()))

        expect(byNeed(other)).toEqual(byNeed(one))
        for (const { rank, best, worst } of one) {
          expect(best <= rank && rank <= worst).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })
})

function input(needs: MatrixInput['needs'], links: MatrixInput['links']): MatrixInput {
  return { needs, links, tasks, window, method }
}

function byNeed(all: ReturnType<typeof sensitivityOf>) {
  return Object.fromEntries(all.map((each) => [each.needId, each]))
}
