import type { Db } from '@iisg/db'
import type { NeedInput } from '@iisg/db/analysis'
import { sidesOf, wordsOn } from '@iisg/db/links'
import type { Viewer } from '@iisg/domain/accounts'
import type { ResponseMoney } from '@iisg/domain/analysis'
import { mayAnswer, mayDeclare, outcomesFor } from '@iisg/domain/links'
import type { Partner } from '@iisg/domain/partners'
import { coveredBy, type ResponseId, type SupportLink } from '@iisg/domain/responses'
import { commonTo, type Period } from '@iisg/domain/time'
import { type AllocatedTold, allocatedTold } from '#app/allocated/allocated-told.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'
import { type WordShown, wordsShown } from '#app/sides/word-shown.ts'

/** A link as somebody may know it; of one that they may not know, that it is there. */
export type LinkShown =
  | { status: 'hidden' }
  | (SupportLink & {
      status: 'known'
      /** The partners in whose cells it counts. */
      covered: Partner[]
      /** What of its money is for this need. */
      money: AllocatedTold
      /** What each of them says, with the reasons where whoever looks may know them. */
      words: WordShown[]
      /** Its days within the cycle. */
      days: Period | undefined
      mayRevise: boolean
      /** The partners for which whoever looks may confirm or contest it. */
      answers: Partner[]
      /** The partners whose contesting whoever looks may resolve. */
      resolves: Partner[]
    })

/**
 * The links of a need for somebody who looks, with what each beneficiary says and what they may do
 * about it while the cycle is open.
 */
export async function linksShown(
  { db, viewer }: { db: Db; viewer: Viewer },
  { links, cycle, need }: NeedInput,
  money: ReadonlyMap<ResponseId, ResponseMoney>,
  open: boolean,
): Promise<LinkShown[]> {
  const ids = links.map(({ id }) => id)
  const [sides, words] = await Promise.all([sidesOf(db, ids), wordsOn(db, ids)])

  return links.map((link) => {
    const side = sides.get(link.id)
    if (!side || !mayKnowResponse(viewer, link.response, side)) return { status: 'hidden' }
    const covered = coveredBy(link, need)
    const said = wordsShown(viewer, link, covered, { words, sides: side })
    const contested = said.filter(({ status }) => status === 'contested')
    return {
      ...link,
      status: 'known',
      covered,
      money: allocatedTold(need, money.get(link.response.id)),
      words: said,
      days: daysOf(link, cycle.window),
      mayRevise: open && mayDeclare(viewer, side),
      answers: open ? covered.filter((each) => mayAnswer(viewer, each, side) === 'yes') : [],
      resolves:
        open && outcomesFor(viewer, side).length > 0 ? contested.map(({ partner }) => partner) : [],
    }
  })
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
