import { cellInputOf, type NeedInput } from '@iisg/db/analysis'
import { type Cell, cellOf, type Explanation, explanationOf } from '@iisg/domain/analysis'
import type { Tier } from '@iisg/domain/disclosure'
import { confirmedCoverageOf } from '@iisg/domain/links'
import { type Partner, partners } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'

/** How a need stands for one of its partners, with the reason. */
export type PartnerStanding = {
  partner: Partner
  explanation: Explanation
  /** How much of the coverage rests on links that the partner has confirmed, 0 to 1. */
  confirmed: number
}

/** How a need stands for each partner that states it, as far as a reader may know why. */
export function standingsOf(input: NeedInput, upTo: Tier): PartnerStanding[] {
  return statedBy(input).map((partner) => ({
    partner,
    explanation: explanationOf(cellInputOf(input, partner), upTo),
    confirmed: confirmedCoverageOf(cellInputOf(input, partner)),
  }))
}

/** How a cell stands with some links, and how with others. */
export type Move = { partner: Partner; before: Cell; after: Cell }

/** What it means for a need, partner by partner, that its links become others. */
export function movesOf(
  input: NeedInput,
  links: { before: readonly SupportLink[]; after: readonly SupportLink[] },
): Move[] {
  return statedBy(input).map((partner) => {
    const cell = cellInputOf(input, partner)
    return {
      partner,
      before: cellOf({ ...cell, links: links.before }),
      after: cellOf({ ...cell, links: links.after }),
    }
  })
}

function statedBy({ need }: NeedInput): Partner[] {
  return partners.filter((partner) => need.partners.includes(partner))
}
