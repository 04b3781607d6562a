import { contributionOf, type MatrixInput } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { Organisation, OrganisationId, OrganisationRole } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseRecord, SupportLink } from '../responses/index.ts'
import type { Mapping } from './mapping.ts'

/** A place where somebody is at work: one need of one partner. */
export type Place = `${NeedId} ${Partner}`

/** What a provider does: how many responses, and in which places how much of them. */
export type Portfolio = {
  organisation: Organisation
  /** Responses in the role; one of several donors has its part of each. */
  responses: number
  /** By place; together they are the responses that do something for a need. */
  places: Map<Place, number>
}

/**
 * Who does what, in a role, over the places of a mapping. A response counts once in all: in equal
 * parts for those who hold the role together, and for the places that it serves. One that serves no
 * need counts nowhere, and a parent counts in its children.
 */
export function portfoliosOf({ weighed, responses }: Mapping, role: OrganisationRole): Portfolio[] {
  const linksOf = Map.groupBy(weighed.links, ({ response }) => response.id)
  const partnersOf = new Map(weighed.needs.map(({ id, partners }) => [id, partners]))
  const portfolios = new Map<OrganisationId, Portfolio>()

  for (const response of responses) {
    const places = response.isParent
      ? []
      : placesOf(linksOf.get(response.id) ?? [], partnersOf, weighed)
    const holders = holdersOf(response, role)
    if (places.length === 0) continue
    for (const organisation of holders) {
      const portfolio = portfolios.get(organisation.id) ?? {
        organisation,
        responses: 0,
        places: new Map(),
      }
      portfolios.set(organisation.id, portfolio)
      portfolio.responses += 1 / holders.length
      for (const place of places) {
        const part = 1 / holders.length / places.length
        portfolio.places.set(place, (portfolio.places.get(place) ?? 0) + part)
      }
    }
  }
  return [...portfolios.values()].sort(
    (one, other) =>
      other.responses - one.responses || compare(one.organisation.name, other.organisation.name),
  )
}

/** Who holds a role in a response, each once. */
export function holdersOf({ roles }: ResponseRecord, role: OrganisationRole): Organisation[] {
  const held = roles.filter((each) => each.role === role).map(({ organisation }) => organisation)
  return [...new Map(held.map((organisation) => [organisation.id, organisation])).values()]
}

/** The cells in which a response does something on some day. */
function placesOf(
  links: readonly SupportLink[],
  partnersOf: ReadonlyMap<NeedId, readonly Partner[]>,
  { window, method }: MatrixInput,
): Place[] {
  const places = links.flatMap((link) =>
    (partnersOf.get(link.needId) ?? [])
      .filter((partner) => {
        const { share, days } = contributionOf(link, partner, window, method)
        return share > 0 && days !== undefined
      })
      .map((partner): Place => `${link.needId} ${partner}`),
  )
  return [...new Set(places)]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
