import type { Db } from '@iisg/db'
import { moneyInCycle, type NeedInput } from '@iisg/db/analysis'
import { sidesOf } from '@iisg/db/links'
import type { Viewer } from '@iisg/domain/accounts'
import { Amount, allocate, type Money } from '@iisg/domain/money'
import { commonPartners } from '@iisg/domain/responses'
import { allocatedTold, type SumTold, sumTold } from '#app/allocated/allocated-told.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'
import type { Planned } from './planned.ts'

/** The money of one need that would be met: what is there, what would come, what it is said to cost. */
export type NeedMoney = {
  needId: string
  code: string
  title: string
  /** What is allocated to the need for the partners that the plan would serve. */
  there: SumTold
  /** How many responses answer the need already. */
  answers: number
  /** The plan's part, split evenly over the cells that it would serve. */
  coming: Money | undefined
  cost: Money | undefined
}

/** The money of each need that a planned response would meet, as far as somebody may know it. */
export async function moneyFor(
  { db, viewer }: { db: Db; viewer: Viewer },
  inputs: readonly NeedInput[],
  { draft, meets }: Planned,
): Promise<NeedMoney[]> {
  const met = meets.flatMap(({ need }) => {
    const input = inputs.find((each) => each.need.id === need.id)
    return input ? [input] : []
  })
  const [first] = met
  if (first === undefined) return []
  const links = met.flatMap((input) => input.links)
  const [sides, money] = await Promise.all([
    sidesOf(
      db,
      links.map(({ id }) => id),
    ),
    moneyInCycle(
      { db, viewer },
      first.cycle.id,
      links.map(({ response }) => response.id),
    ),
  ])
  const cells = met.map(({ need }) => commonPartners(need, draft))
  const coming = partsOf(
    draft,
    cells.map(({ length }) => length),
  )

  return met.map(({ need, links }, index) => {
    const known = links.filter((link) => {
      const side = sides.get(link.id)
      return side !== undefined && mayKnowResponse(viewer, link.response, side)
    })
    const parts = known.map(({ response }) =>
      allocatedTold(need, money.get(response.id), cells[index]),
    )
    const { id: needId, code, title, cost } = need
    return {
      needId,
      code,
      title,
      there: sumTold(parts, links.length - known.length),
      answers: links.length,
      coming: coming?.[index],
      cost: cost ? { amount: cost.amount, currency: cost.currency } : undefined,
    }
  })
}

/** Formula K without statements: equally over need and partner, to the cent. */
function partsOf(
  { budgetAmount, budgetCurrency: currency }: Planned['draft'],
  cells: readonly number[],
): Money[] | undefined {
  if (budgetAmount === null || cells.every((count) => count === 0)) return undefined
  const cents = BigInt(Math.round(Number(budgetAmount) * 100))
  return allocate(cents, cells).map((part) => ({
    amount: Amount.parse((Number(part) / 100).toFixed(2)),
    currency,
  }))
}
