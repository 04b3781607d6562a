import type { Db } from '@iisg/db'
import { moneyOfResponses, sidesOf } from '@iisg/db/links'
import type { Viewer } from '@iisg/domain/accounts'
import { sumInEuro } from '@iisg/domain/money'
import type { Need } from '@iisg/domain/needs'
import { coveredBy, type SupportLink } from '@iisg/domain/responses'
import { sayMoney } from '@iisg/ui/money'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'

/** Who already answers a need: one response, as somebody may know it. */
export type AnswerTold = {
  id: string
  title: string
  link: Pick<SupportLink, 'strength' | 'response'>
  covered: ReturnType<typeof coveredBy>
  /** Its budget: in euro where the rates are known, else as it was agreed. */
  money: string | undefined
}

/** What already answers some needs, need by need, and how much of it is hidden from who asks. */
export async function answersTold(
  { db, viewer }: { db: Db; viewer: Viewer },
  needs: readonly Need[],
  links: readonly SupportLink[],
): Promise<Map<Need['id'], { answers: AnswerTold[]; hidden: number }>> {
  const ids = links.map(({ id }) => id)
  const [sides, money] = await Promise.all([
    sidesOf(db, ids),
    moneyOfResponses(db, [...new Set(links.map(({ response }) => response.id))]),
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
        money: sayBudgets(money.get(link.response.id) ?? []),
      }))
      return [need.id, { answers, hidden: those.length - known.length }]
    }),
  )
}

function sayBudgets(budgets: Parameters<typeof sumInEuro>[0]): string | undefined {
  if (budgets.length === 0) return undefined
  const { total, converted, notConverted } = sumInEuro(budgets)
  const euro = { amount: total, currency: 'EUR' as (typeof budgets)[number]['currency'] } // A code.
  const told = notConverted.map(sayMoney)
  if (notConverted.length < budgets.length) {
    told.unshift(converted > 0 ? `about ${sayMoney(euro)}` : sayMoney(euro))
  }
  return told.join(' and ')
}
