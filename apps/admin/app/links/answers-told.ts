import type { Db } from '@iisg/db'
import { moneyInCycle } from '@iisg/db/analysis'
import { sidesOf } from '@iisg/db/links'
import type { Viewer } from '@iisg/domain/accounts'
import type { Need } from '@iisg/domain/needs'
import { coveredBy, type SupportLink } from '@iisg/domain/responses'
import { type AllocatedTold, allocatedTold } from '#app/allocated/allocated-told.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'

/** Who already answers a need: one response, as somebody may know it. */
export type AnswerTold = {
  id: string
  title: string
  link: Pick<SupportLink, 'strength' | 'response'>
  covered: ReturnType<typeof coveredBy>
  /** What of its money is for this need. */
  money: AllocatedTold
}

/**
 * What already answers some needs of a cycle, need by need, and how much of it is hidden from who
 * asks.
 */
export async function answersTold(
  { db, viewer }: { db: Db; viewer: Viewer },
  cycleId: Need['cycleId'],
  needs: readonly Need[],
  links: readonly SupportLink[],
): Promise<Map<Need['id'], { answers: AnswerTold[]; hidden: number }>> {
  const ids = links.map(({ id }) => id)
  const [sides, money] = await Promise.all([
    sidesOf(db, ids),
    moneyInCycle({ db, viewer }, cycleId, [...new Set(links.map(({ response }) => response.id))]),
  ])
  const linksTo = Map.groupBy(links, ({ needId }) => needId)

  return new Map(
    needs.map((need) => {
      const those = linksTo.get(need.id) ?? []
      const known = those.filter((link) => {
        const side = sides.get(link.id)
        return side !== undefined && mayKnowResponse(viewer, link.response, side)
      })
      const answers = known.map((link) => ({
        id: link.id,
        title: link.response.title,
        link: { strength: link.strength, response: link.response },
        covered: coveredBy(link, need),
        money: allocatedTold(need, money.get(link.response.id)),
      }))
      return [need.id, { answers, hidden: those.length - known.length }]
    }),
  )
}
