import type { LinkSides, LinkWord } from '@iisg/db/links'
import type { Viewer } from '@iisg/domain/accounts'
import { mayKnowReason } from '@iisg/domain/links'
import type { Partner } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { contestReasonNames, outcomeNames } from '@iisg/ui/links'

/** What one beneficiary has come to say of a link, as somebody may know it. */
export type WordShown = Pick<LinkWord, 'partner' | 'status' | 'step'> & {
  /** Every step with its reason and note, the last one first; for the two sides and the Secretariat. */
  trail: { at: Date; by: string | null; says: string; note: string }[]
}

/** The words on one link, partner by partner. */
export function wordsShown(
  viewer: Viewer,
  link: Pick<SupportLink, 'id'>,
  covered: readonly Partner[],
  { words, sides }: { words: readonly LinkWord[]; sides: LinkSides },
): WordShown[] {
  return covered.map((partner) => {
    const said = words.filter((word) => word.linkId === link.id && word.partner === partner)
    const last = said.at(-1)
    const trail = mayKnowReason(viewer, partner, sides) ? said.toReversed().map(stepOf) : []
    return { partner, status: last?.status ?? 'unconfirmed', step: last?.step ?? 0, trail }
  })
}

function stepOf({ at, by, status, reason, outcome, note }: LinkWord): WordShown['trail'][number] {
  return { at, by, says: sayStep({ status, reason, outcome }), note }
}

function sayStep({ status, reason, outcome }: Pick<LinkWord, 'status' | 'reason' | 'outcome'>) {
  switch (status) {
    case 'unconfirmed':
      return 'The link was revised, and is to be confirmed anew'
    case 'confirmed':
      return 'Confirmed'
    case 'contested':
      return reason === null ? 'Contested' : `Contested. ${contestReasonNames[reason]}`
    case 'resolved':
      return outcome === null ? 'Resolved' : `Resolved. ${outcomeNames[outcome]}`
  }
}
