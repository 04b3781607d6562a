import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActivityType } from '../activities/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import { ResponseStatus, Strength } from '../responses/index.ts'
import { anyLinkTo, anyMappingInput } from '../testing/index.ts'
import {
  donorsIn,
  type Mapping,
  type MappingInput,
  mappingOf,
  withLink,
  withoutLink,
  withResponse,
} from './index.ts'

/** Each run judges several mappings: these are enough to see the planted faults. */
const few = { numRuns: 40 }
const otherDonors = [1, 2].map(() => OrganisationId.parse(crypto.randomUUID()))

describe('an edited mapping', () => {
  test('is what judging everything anew gives: a link declared, revised, taken back', () => {
    fc.assert(
      fc.property(anyMappingInput.chain(withEdits), ({ input, added, revised, removed }) => {
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
        anyMappingInput,
        fc.nat(),
        fc.constantFrom(...ResponseStatus.options),
        fc.subarray(ActivityType.options),
        (input, at, status, activityTypes) => {
          const facts = input.responses[at % Math.max(1, input.responses.length)]
          const one = input.links.find(({ response }) => response.id === facts?.id)
          fc.pre(facts !== undefined && one !== undefined)
          const cents = (facts.cents ?? 0) + 1_001
          const revised = { ...facts, activityTypes, cents, donors: otherDonors }
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
      fc.property(anyMappingInput.chain(withEdits), ({ input, added, revised, removed }) => {
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

/** What a reader would see of a mapping. Links are in no order. */
function figuresOf({ matrix, crowds, money, answersTo }: Mapping) {
  return {
    matrix,
    crowds,
    links: matrix.rows.map((_, row) =>
      answersTo
        .get(row)
        ?.map(({ link }) => link.id)
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
