import type { NeedInput } from '@iisg/db/analysis'
import type { WeighedResponse } from '@iisg/db/responses'
import { LinkId, type Strength, type SupportLink } from '@iisg/domain/responses'
import { sayMoves } from '#app/needs/say-moves.ts'
import { movesOf } from '#app/needs/standing-of.ts'
import type { Consequences } from './link-fields.tsx'

/** What a link of a response would change for each strength; one that is there already is replaced. */
export function consequencesOf(input: NeedInput, response: WeighedResponse): Consequences {
  const others = input.links.filter((link) => link.response.id !== response.id)
  const say = (strength: Strength) =>
    sayMoves(
      movesOf(input, {
        before: input.links,
        after: [...others, linkOf(input, response, strength)],
      }),
    )

  return {
    full: say('full'),
    substantial: say('substantial'),
    partial: say('partial'),
    marginal: say('marginal'),
  }
}

/** A link that is not kept yet: only its strength and its response are weighed. */
function linkOf({ need }: NeedInput, response: WeighedResponse, strength: Strength): SupportLink {
  return {
    id: LinkId.parse('00000000-0000-4000-8000-000000000000'),
    version: 0,
    needId: need.id,
    response,
    strength,
    aspects: [],
    covers: [],
    rationale: '',
    allocation: null,
    confirmations: [],
  }
}
