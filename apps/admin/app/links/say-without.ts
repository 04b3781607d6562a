import type { NeedInput } from '@iisg/db/analysis'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { sayMoves } from '#app/needs/say-moves.ts'
import { movesOf } from '#app/needs/standing-of.ts'

/** What a need would be for one partner without a link, as a sentence. */
export function sayWithout(input: NeedInput, link: SupportLink, partner: Partner): string {
  const after = input.links.filter(({ id }) => id !== link.id)
  const moves = movesOf(input, { before: input.links, after })
  const said = sayMoves(moves.filter((move) => move.partner === partner))
  return said.startsWith('No change')
    ? `Without this link, nothing would change for ${partnerNames[partner]}.`
    : `Without this link: ${said}.`
}
