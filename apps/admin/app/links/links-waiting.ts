import type { Db } from '@iisg/db'
import { sidesOf } from '@iisg/db/links'
import { supportLinksIn } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { mayAnswer } from '@iisg/domain/links'
import type { Need } from '@iisg/domain/needs'
import { coveredBy } from '@iisg/domain/responses'
import { counted } from '@iisg/ui/numbers'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'

type Waiting = { key: string; title: string; href: string; why: string }

/** The links of a cycle's needs that wait for whoever speaks for a beneficiary. */
export async function linksToConfirm(
  db: Db,
  needs: readonly Need[],
  viewer: Viewer,
): Promise<Waiting[]> {
  const [first] = needs
  if (!first) return []
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
  if (waiting.length === 0) return []
  const title = `${counted(waiting.length, 'link')} to confirm`
  const why = 'Others say that they help with your needs. Say whether it is so: a minute each'
  return [{ key: 'links to confirm', title, href: '/links', why }]
}

/** The links of a cycle's needs that a beneficiary contests. */
export async function linksContested(db: Db, needs: readonly Need[]): Promise<Waiting[]> {
  const [first] = needs
  if (!first) return []
  const links = await supportLinksIn(db, first.cycleId)
  const contested = links.filter(({ confirmations }) =>
    confirmations.some(({ status }) => status === 'contested'),
  )
  if (contested.length === 0) return []
  const title = counted(contested.length, 'contested link')
  const why = 'A beneficiary does not agree. Hear both sides and resolve it'
  return [{ key: 'contested links', title, href: '/links/contested', why }]
}
