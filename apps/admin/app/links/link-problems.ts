import type { ResponseSide } from '@iisg/db/links'
import type { WeighedResponse } from '@iisg/db/responses'
import { whyNotLinked, whyTooMuch } from '@iisg/domain/links'
import type { Need } from '@iisg/domain/needs'
import { commonPartners, type LinkDraft, type LinkId } from '@iisg/domain/responses'

/** What stands against a link once all of both sides is known, by the field that would mend it. */
export function problemsOf(
  draft: Omit<LinkDraft, 'responseId'>,
  {
    need,
    response,
    side,
    linkId,
  }: {
    need: Need
    response: WeighedResponse
    side: ResponseSide
    /** The link that is revised. */
    linkId?: LinkId | undefined
  },
): Record<string, string> {
  const across = whyNotLinked(need, { ...response, pillars: side.pillars })
  if (across !== undefined) return { strength: across }

  const others = side.allocations.filter((each) => each.linkId !== linkId)
  const tooMuch = whyTooMuch(
    draft.allocation,
    others.map(({ allocation }) => allocation),
  )
  if (tooMuch !== undefined) return { allocatedPercent: tooMuch }

  const common = commonPartners(need, response)
  if (draft.covers.some((partner) => !common.includes(partner))) {
    return { covers: 'Choose among the partners that the need and the response both name' }
  }
  return {}
}

/** All that both have in common needs no list: a partner more that the response names is covered, too. */
export function tidied<Draft extends Pick<LinkDraft, 'covers'>>(
  draft: Draft,
  need: Need,
  response: WeighedResponse,
): Draft {
  const common = commonPartners(need, response)
  return common.every((partner) => draft.covers.includes(partner))
    ? { ...draft, covers: [] }
    : draft
}
