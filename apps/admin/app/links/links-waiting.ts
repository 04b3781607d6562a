import type { Db } from '@iisg/db'
import { sidesOf } from '@iisg/db/links'
import { supportLinksIn } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { mayAnswer } from '@iisg/domain/links'
import type { Need } from '@iisg/domain/needs'
import { coveredBy } from '@iisg/domain/responses'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'

/** How many links of a cycle's needs wait for whoever speaks for a beneficiary. */
export async function toConfirmAmong(
  db: Db,
  needs: readonly Need[],
  viewer: Viewer,
): Promise<number> {
  const [first] = needs
  if (!first) return 0
  const links = await supportLinksIn(db, first.cycleId)
  const sides = await sidesOf(
    db,
    links.map(({ id }) => id),
  )
  const needOf = new Map(needs.map((need) => [need.id, need]))
  const waiting = links.flatMap((link) => {
    const [need, side] = [needOf.get(link.needId), sides.get(link.id)]
    if (!need || !side || !mayKnowResponse(viewer, link.response, side)) return []
    return coveredBy(link, need).filter(
      (partner) =>
        mayAnswer(viewer, partner, side) === 'yes' &&
        link.confirmations.every(
          (word) => word.partner !== partner || word.status === 'unconfirmed',
        ),
    )
  })
  return waiting.length
}

/** How many links of a cycle's needs a beneficiary contests. */
export async function contestedAmong(db: Db, needs: readonly Need[]): Promise<number> {
  const [first] = needs
  if (!first) return 0
  const links = await supportLinksIn(db, first.cycleId)
  return links.filter(({ confirmations }) =>
    confirmations.some(({ status }) => status === 'contested'),
  ).length
}
