import { portfolioOverlapOf } from '../concentration/index.ts'
import type { Need } from '../needs/index.ts'
import type { Organisation, OrganisationId, OrganisationRole } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { ResponseRecord } from '../responses/index.ts'
import type { Mapping } from './mapping.ts'
import { type Place, portfoliosOf } from './providers.ts'

/** What one member does in a cycle, and with whom it shares its places. */
export type MemberProfile = {
  /** Its responses in any role, those that serve no need of the cycle among them. */
  responses: ResponseRecord[]
  /** Where it is at work, the largest part of its portfolio first, with its share there, 0 to 1. */
  places: { need: Need; partner: Partner; share: number }[]
  /** Formula I, with every other provider at work in one of its places; the largest first. */
  overlaps: { organisation: Organisation; overlap: number }[]
}

/** A member by what it pays for or carries out, as the role says. */
export function memberProfile(
  mapping: Mapping,
  organisationId: OrganisationId,
  role: Extract<OrganisationRole, 'funding' | 'implementing'>,
): MemberProfile {
  const portfolios = portfoliosOf(mapping, role)
  const own = portfolios.find(({ organisation }) => organisation.id === organisationId)
  const others = portfolios.filter((each) => each !== own)
  const total = own ? [...own.places.values()].reduce((sum, part) => sum + part, 0) : 0
  const needs = new Map(mapping.weighed.needs.map((need) => [need.id, need]))

  return {
    responses: mapping.responses.filter(({ roles }) =>
      roles.some(({ organisation }) => organisation.id === organisationId),
    ),
    places: [...(own?.places ?? [])]
      .flatMap(([place, part]) => {
        const { needId, partner } = parts(place)
        const need = needs.get(needId)
        return need ? [{ need, partner, share: part / total }] : []
      })
      .sort((one, other) => other.share - one.share),
    overlaps: others
      .flatMap(({ organisation, places }) => {
        const overlap = own && portfolioOverlapOf(own.places, places)
        return overlap ? [{ organisation, overlap }] : []
      })
      .sort((one, other) => other.overlap - one.overlap),
  }
}

function parts(place: Place) {
  const [needId, partner] = place.split(' ')
  return { needId: needId as Need['id'], partner: partner as Partner } // A place is made of these.
}
