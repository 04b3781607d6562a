import type { NeedInput } from '@iisg/db/analysis'
import { admits, type Tier } from '@iisg/domain/disclosure'
import type { Partner } from '@iisg/domain/partners'
import { coveredBy, type SupportLink } from '@iisg/domain/responses'
import { commonTo, type Period } from '@iisg/domain/time'

/** A link as somebody may know it; of one that they may not know, that it is there. */
export type LinkShown =
  | { status: 'hidden' }
  | (SupportLink & {
      status: 'known'
      /** The partners in whose cells it counts. */
      covered: Partner[]
      /** Its days within the cycle. */
      days: Period | undefined
    })

export function linksShown({ links, cycle, need }: NeedInput, upTo: Tier): LinkShown[] {
  return links.map((link) =>
    admits(upTo, link.response.tier)
      ? {
          ...link,
          status: 'known',
          covered: coveredBy(link, need),
          days: daysOf(link, cycle.window),
        }
      : { status: 'hidden' },
  )
}

function daysOf({ response: { period } }: SupportLink, window: Period): Period | undefined {
  switch (period.status) {
    case 'unknown':
      return undefined
    case 'open-ended':
      return commonTo(window, { from: period.from, until: window.until })
    case 'known':
      return commonTo(window, period)
  }
}
