import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributionOf, crowdingOf, matrixOf, moneyOf } from '../analysis/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { anyMappingInput } from '../testing/index.ts'
import { commonTo, daysIn } from '../time/index.ts'
import { cellAt, type MappingInput, mappingOf } from './index.ts'

/** Each run judges several mappings: these are enough to see the planted faults. */
const few = { numRuns: 40 }

describe('a mapping', () => {
  test('has the matrix of its links', () => {
    fc.assert(
      fc.property(anyMappingInput, (input) => {
        expect(mappingOf(input).matrix).toEqual(matrixOf(input))
      }),
      few,
    )
  })

  test('knows of each cell what is at work there, and how much of it at once', () => {
    fc.assert(
      fc.property(anyMappingInput, (input) => {
        const { crowds } = mappingOf(input)

        input.needs.forEach((need, at) => {
          for (const partner of partners) {
            expect(crowds[at]?.[partner]).toEqual(crowdByHand(input, need.id, partner))
          }
        })
      }),
      few,
    )
  })

  test('gives each cell the money that its responses give it one by one', () => {
    fc.assert(
      fc.property(anyMappingInput, (input) => {
        expect([...mappingOf(input).money.cents]).toEqual(centsByHand(input))
      }),
    )
  })

  test('finds the links of each need and of each response', () => {
    fc.assert(
      fc.property(anyMappingInput, (all) => {
        const input = { ...all, needs: all.needs.slice(1) }
        const { answersTo, linkedBy } = mappingOf(input)
        const among = input.links.filter(({ needId }) =>
          input.needs.some(({ id }) => id === needId),
        )

        input.needs.forEach(({ id }, row) => {
          const answers = among
            .filter(({ needId }) => needId === id)
            .map((link) => ({
              link,
              facts: input.responses.find((facts) => facts.id === link.response.id),
            }))
          expect(answersTo.get(row)).toEqual(answers)
        })
        for (const { response } of input.links) {
          expect(linkedBy.get(response.id)).toEqual({
            facts: input.responses.find(({ id }) => id === response.id),
            links: among.filter((link) => link.response.id === response.id),
          })
        }
      }),
      few,
    )
  })

  test('allocates no cent twice, and each response no more than it has', () => {
    fc.assert(
      fc.property(anyMappingInput, (input) => {
        const { cents } = mappingOf(input).money
        const linked = new Set(input.links.map(({ response }) => response.id))
        const there = input.responses
          .filter(({ id, isParent }) => linked.has(id) && !isParent)
          .reduce((sum, facts) => sum + (facts.cents ?? 0), 0)

        expect(cents.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(there)
      }),
    )
  })
})

function centsByHand({ needs, links, responses, inCents }: MappingInput) {
  const cents = needs.flatMap(() => partners.map(() => 0))
  const needOf = (id: string) => {
    const row = needs.findIndex((need) => need.id === id)
    const need = needs[row]
    return need && { need, row }
  }
  for (const facts of responses) {
    const own = links.filter(({ response }) => response.id === facts.id)
    for (const { place, cents: part } of moneyOf(facts, own, needOf, inCents).parts) {
      const at = cellAt(needOf(place.needId)?.row ?? -1, place.partner)
      cents[at] = (cents[at] ?? 0) + part
    }
  }
  return cents
}

function crowdByHand(input: MappingInput, needId: string, partner: Partner) {
  const need = input.needs.find(({ id }) => id === needId)
  const runs = input.links
    .filter((link) => link.needId === needId && need !== undefined)
    .map((link) => contributionOf(link, partner, input.window, input.method))
    .flatMap(({ share, days, link }) =>
      share > 0 && days
        ? [
            {
              days,
              activityTypes:
                input.responses.find(({ id }) => id === link.response.id)?.activityTypes ?? [],
            },
          ]
        : [],
    )
  const shared = runs.flatMap((one, at) =>
    runs.slice(at + 1).flatMap((other) => commonTo(one.days, other.days) ?? []),
  )
  return {
    responses: runs.length,
    crowding: crowdingOf(runs).most,
    pairs: shared.length,
    longest: Math.max(0, ...shared.map(daysIn)),
  }
}
