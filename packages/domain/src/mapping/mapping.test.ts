import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActivityType } from '../activities/index.ts'
import {
  contributionOf,
  crowdingOf,
  matrixOf,
  moneyOf,
  type ResponseFacts,
} from '../analysis/index.ts'
import { Amount, Currency } from '../money/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import { ResponseStatus, Strength, type SupportLink } from '../responses/index.ts'
import { anyLinkTo, anyMapping } from '../testing/index.ts'
import { commonTo, daysIn } from '../time/index.ts'
import {
  cellAt,
  donorsIn,
  Layered,
  type Mapping,
  type MappingInput,
  mappingOf,
  withLink,
  withoutLink,
  withResponse,
} from './index.ts'

/** Each run judges several mappings: these are enough to see the planted faults. */
const few = { numRuns: 40 }
const donors = [1, 2, 3].map(() => OrganisationId.parse(crypto.randomUUID()))

describe('a mapping', () => {
  test('has the matrix of its links', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(mappingOf(input).matrix).toEqual(matrixOf(input))
      }),
      few,
    )
  })

  test('knows of each cell what is at work there, and how much of it at once', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
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
      fc.property(anyInput, (input) => {
        expect([...mappingOf(input).money.cents]).toEqual(centsByHand(input))
      }),
    )
  })

  test('finds the links of each need and of each response', () => {
    fc.assert(
      fc.property(anyInput, (all) => {
        const input = { ...all, needs: all.needs.slice(1) }
        const { linksTo, linksOf, responses } = mappingOf(input)
        const among = input.links.filter(({ needId }) =>
          input.needs.some(({ id }) => id === needId),
        )

        input.needs.forEach(({ id }, row) => {
          expect(linksTo.get(row)).toEqual(among.filter(({ needId }) => needId === id))
        })
        for (const { response } of input.links) {
          expect(linksOf.get(response.id)).toEqual(
            among.filter((link) => link.response.id === response.id),
          )
          expect(responses.get(response.id)).toBe(
            input.responses.find(({ id }) => id === response.id),
          )
        }
      }),
      few,
    )
  })

  test('allocates no cent twice, and each response no more than it has', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
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

describe('an edited mapping', () => {
  test('is what judging everything anew gives: a link declared, revised, taken back', () => {
    fc.assert(
      fc.property(anyInput.chain(withEdits), ({ input, added, revised, removed }) => {
        let mapping = mappingOf(input)
        let links = [...input.links]

        for (const link of added) {
          mapping = withLink(mapping, link)
          links = [...links, link]
        }
        for (const link of revised) {
          mapping = withLink(mapping, link)
          links = links.map((each) => (each.id === link.id ? link : each))
        }
        for (const link of removed) {
          mapping = withoutLink(mapping, link)
          links = links.filter(({ id }) => id !== link.id)
        }

        expect(figuresOf(mapping)).toEqual(figuresOf(mappingOf({ ...input, links })))
      }),
    )
  })

  test('is what judging everything anew gives: a response revised', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.nat(),
        fc.constantFrom(...ResponseStatus.options),
        (input, at, status) => {
          const facts = input.responses[at % Math.max(1, input.responses.length)]
          const one = input.links.find(({ response }) => response.id === facts?.id)
          fc.pre(facts !== undefined && one !== undefined)
          const revised = { ...facts, cents: (facts.cents ?? 0) + 1_001, donors: donors.slice(1) }
          const response = { ...one.response, status, partners: ['AL', 'RS'] as Partner[] }

          const edited = withResponse(mappingOf(input), revised, response)

          const anew = mappingOf({
            ...input,
            responses: input.responses.map((each) => (each.id === revised.id ? revised : each)),
            links: input.links.map((link) =>
              link.response.id === revised.id ? { ...link, response } : link,
            ),
          })
          expect(figuresOf(edited)).toEqual(figuresOf(anew))
        },
      ),
    )
  })

  test('leaves the one that it was made from as it was', () => {
    fc.assert(
      fc.property(anyInput.chain(withEdits), ({ input, added, revised, removed }) => {
        const mapping = mappingOf(input)
        const before = structuredClone(figuresOf(mapping))

        for (const link of [...added, ...revised]) withLink(mapping, link)
        for (const link of removed) withoutLink(mapping, link)

        expect(figuresOf(mapping)).toEqual(before)
      }),
      few,
    )
  })
})

describe('a map with changes on top', () => {
  test('answers as a plain map does, however many changes there are', () => {
    const plain = new Map([[0, 'base']])
    const base = new Map(plain)
    let layered = new Layered<number, string>((key) => base.get(key))
    for (let change = 0; change < 500; change++) {
      const key = (change * 7) % 130
      const value = change % 3 === 0 ? undefined : `v${change}`
      layered = layered.with(key, value)
      if (value === undefined) plain.delete(key)
      else plain.set(key, value)
    }

    for (let key = 0; key < 130; key++) expect(layered.get(key)).toBe(plain.get(key))
  })
})

/** What a reader would see of a mapping. Links are in no order. */
function figuresOf({ matrix, crowds, money, linksTo }: Mapping) {
  return {
    matrix,
    crowds,
    links: matrix.rows.map((_, row) =>
      linksTo
        .get(row)
        ?.map(({ id }) => id)
        .sort(),
    ),
    cents: [...money.cents],
    estimated: [...money.estimated],
    donors: pillars.flatMap((pillar) =>
      partners.map((partner) => byDonor(donorsIn(money, pillar, partner))),
    ),
  }
}

function byDonor(all: ReturnType<typeof donorsIn>) {
  return Object.fromEntries(all.map(({ donor, cents }) => [donor, cents]))
}

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

/** Some links are of the same response, as they are when it meets several needs. */
const anyInOrder: fc.Arbitrary<MappingInput> = anyMapping.chain((mapping) =>
  fc
    .record({
      merged: fc.array(fc.nat(2), {
        minLength: mapping.links.length,
        maxLength: mapping.links.length,
      }),
      facts: fc.array(anyFacts, {
        minLength: mapping.links.length,
        maxLength: mapping.links.length,
      }),
      allocations: fc.array(anyAllocation, {
        minLength: mapping.links.length,
        maxLength: mapping.links.length,
      }),
    })
    .map(({ merged, facts, allocations }) => {
      const links: SupportLink[] = []
      mapping.links.forEach((link, at) => {
        const response = (merged[at] === 0 && links.at(-1)?.response) || link.response
        links.push({ ...link, response, allocation: allocations[at] ?? null })
      })
      const ids = [...new Set(links.map(({ response }) => response.id))]
      const responses = ids.flatMap((id, at) => {
        const told = facts[at]
        return told ? [{ ...told, id }] : []
      })
      return { ...mapping, links, responses, inCents: () => 12_345 }
    }),
)

/** Rows in no order, and of some responses nothing is known but their links. */
const anyInput: fc.Arbitrary<MappingInput> = anyInOrder.chain((input) =>
  fc
    .record({
      links: fc.shuffledSubarray([...input.links], { minLength: input.links.length }),
      responses: fc.shuffledSubarray([...input.responses]),
    })
    .map((rows) => ({ ...input, ...rows })),
)

const anyFacts: fc.Arbitrary<Omit<ResponseFacts, 'id'>> = fc.record({
  activityTypes: fc.subarray(ActivityType.options, { maxLength: 2 }),
  cents: fc.option(fc.nat(1_000_000)),
  isParent: fc.boolean(),
  partners: fc.constantFrom<ResponseFacts['partners'][]>(
    [],
    [{ partner: 'AL', share: null }],
    [
      { partner: 'AL', share: 40 },
      { partner: 'RS', share: 60 },
    ],
  ),
  donors: fc.subarray(donors),
})

const anyAllocation: fc.Arbitrary<SupportLink['allocation']> = fc.constantFrom(
  null,
  null,
  { by: 'percent', percent: 30 },
  { by: 'amount', amount: Amount.parse('123.45'), currency: Currency.parse('EUR') },
)

function withEdits(input: MappingInput) {
  return fc.record({
    input: fc.constant(input),
    added: fc.array(anyLinkTo(input.needs), { maxLength: 3 }),
    revised: fc
      .subarray([...input.links])
      .chain((links) =>
        fc.tuple(
          ...links.map((link) =>
            fc.constantFrom(...Strength.options).map((strength) => ({ ...link, strength })),
          ),
        ),
      ),
    removed: fc.subarray([...input.links]),
  })
}
