import fc from 'fast-check'
import { ActivityType } from '../activities/index.ts'
import type { ResponseFacts } from '../analysis/index.ts'
import type { MappingInput } from '../mapping/index.ts'
import { Amount, Currency } from '../money/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { anyMapping } from './arbitrary.ts'

const donors = [1, 2, 3].map(() => OrganisationId.parse(crypto.randomUUID()))

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
export const anyMappingInput: fc.Arbitrary<MappingInput> = anyInOrder.chain((input) =>
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
