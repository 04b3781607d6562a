import type { Db } from '@iisg/db'
import type { NeedInput } from '@iisg/db/analysis'
import { moneyOfResponses } from '@iisg/db/links'
import { Amount, allocate, Currency, type Money, sumInEuro } from '@iisg/domain/money'
import { commonPartners } from '@iisg/domain/responses'
import type { Planned } from './planned.ts'

/** The money of one need that would be met: what is there, what would come, what it is said to cost. */
export type NeedMoney = {
  needId: string
  code: string
  title: string
  /** The whole budgets of what answers it already, as far as they can be told in euro. */
  there: Money | undefined
  /** Budgets that no rate is known for. */
  notConverted: number
  /** The plan's part, split evenly over the cells that it would serve. */
  coming: Money | undefined
  cost: Money | undefined
}

/** The money of each need that a planned response would meet. */
export async function moneyFor(
  db: Db,
  inputs: readonly NeedInput[],
  { draft, meets }: Planned,
): Promise<NeedMoney[]> {
  const met = meets.flatMap(({ need }) => {
    const input = inputs.find((each) => each.need.id === need.id)
    return input ? [input] : []
  })
  const money = await moneyOfResponses(
    db,
    met.flatMap(({ links }) => links.map(({ response }) => response.id)),
  )
  const cells = met.map(({ need }) => commonPartners(need, draft).length)
  const coming = partsOf(draft, cells)

  return met.map(({ need, links }, index) => {
    const budgets = links.flatMap(({ response }) => money.get(response.id) ?? [])
    const { total, notConverted } = sumInEuro(budgets)
    const { id: needId, code, title, cost } = need
    const told = budgets.length > notConverted.length
    return {
      needId,
      code,
      title,
      there: told ? { amount: total, currency: euro } : undefined,
      notConverted: notConverted.length,
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

const euro = Currency.parse('EUR')
