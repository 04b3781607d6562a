import { cellInputOf, type NeedInput } from '@iisg/db/analysis'
import { cellOf, type Ending, endingOf } from '@iisg/domain/analysis'
import { type Partner, partners } from '@iisg/domain/partners'
import type { LinkShown } from './links-shown.ts'

/** Until when a need is met for one of its partners, as far as may be told. */
export type EndingTold = {
  partner: Partner
  /** None where not enough is reported: nobody may say that nothing follows. */
  ending: Ending | undefined
}

/**
 * Until when a need is met for each partner that states it, by the links that the viewer may know.
 * The last day of a response would give it away, so one that may not be known is left out.
 */
export function endingsTold(input: NeedInput, shown: readonly LinkShown[]): EndingTold[] {
  const known = new Set(shown.flatMap((link) => (link.status === 'known' ? [link.id] : [])))
  const links = input.links.filter(({ id }) => known.has(id))

  return partners
    .filter((partner) => input.need.partners.includes(partner))
    .map((partner) => {
      const cell = cellInputOf(input, partner)
      const told = cellOf(cell).status !== 'unreported'
      return { partner, ending: told ? endingOf({ ...cell, links }) : undefined }
    })
}
