import type { NeedInput } from '@iisg/db/analysis'
import { admits, type Tier } from '@iisg/domain/disclosure'
import type { SupportLink } from '@iisg/domain/responses'
import { commonTo, type Period } from '@iisg/domain/time'

/** A link as somebody may know it; of one that they may not know, that it is there. */
export type LinkShown =
  | { status: 'hidden' }
  | (SupportLink & {
      status: 'known'
      /** Its days within the cycle. */
      days: Period | undefined
    })

export function linksShown({ links, cycle }: NeedInput, upTo: Tier): LinkShown[] {
  return links.map((link) =>
    admits(upTo, link.response.tier)
      ? { ...link, status: 'known', days: daysOf(link, cycle.window) }
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
