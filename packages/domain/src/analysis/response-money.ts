import { centsOf, inEuro, type Money, sumInEuro } from '../money/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import {
  type Budget,
  budgetsInForce,
  type ResponseId,
  type SupportLink,
} from '../responses/index.ts'
import type { Allocated, Stated } from './allocation.ts'
import { type Funding, type MoneyCell, ruleFor, type SplitRule } from './cell-money.ts'
import { type FindFunded, fundedNeeds, type InCents, moneyOf } from './response-facts.ts'

type BudgetKept = Pick<Budget, 'type' | 'from' | 'until' | 'amount' | 'currency' | 'rate'>

/** What a record says of a response's money: every budget, with the rate kept for it. */
export type MoneyRecord = {
  id: ResponseId
  budgets: readonly BudgetKept[]
  /** A parent whose children are recorded too: its money is in theirs. */
  isParent: boolean
  /** Whom it serves, with each share in percent where that is known. */
  partners: readonly { partner: Partner; share: number | null }[]
}

/** The money of a response over the cells of a mapping, or why there is none to tell. Never 0 for unknown. */
export type ResponseMoney =
  | { status: 'no amount' }
  | { status: 'not converted'; money: Money[] }
  | { status: 'in its parts' }
  | { status: 'cancelled' }
  | {
      status: 'allocated'
      /** Its budgets in force, in whole cents of the euro: the parts and what is left add up to it. */
      cents: number
      /** Whether some of it was agreed in another currency. */
      converted: boolean
      parts: Allocated<MoneyCell>[]
      left: number
      rule: SplitRule
      /** The needs whose part is what somebody stated. Where more was stated than there is, none. */
      stated: ReadonlyMap<NeedId, Exclude<Stated['by'], 'nobody'>>
    }

/**
 * Formula K for a response as it is recorded: a revised budget stands in place of the original one,
 * and each is told in euro by the rate kept for it.
 */
export function responseMoneyOf(
  record: MoneyRecord,
  links: readonly SupportLink[],
  needOf: FindFunded,
): ResponseMoney {
  const { isParent, partners } = record
  if (isParent) return { status: 'in its parts' }
  if (links.some(({ response }) => response.status === 'cancelled')) return { status: 'cancelled' }
  const budgets = budgetsInForce(record.budgets)
  const { total, notConverted } = sumInEuro(budgets)
  if (notConverted.length > 0) return { status: 'not converted', money: notConverted }
  const cents = centsOf(total)
  if (budgets.length === 0 || cents === undefined || cents < 0) return { status: 'no amount' }

  const inCents = statedInCents(budgets)
  const needs = fundedNeeds(links, needOf, inCents)
  const { parts, left } = moneyOf({ cents, isParent, partners }, links, needOf, inCents)
  return {
    status: 'allocated',
    cents,
    converted: budgets.some(({ currency }) => currency !== 'EUR'),
    parts,
    left,
    rule: ruleFor({ needs, partners }),
    stated: statementsHeeded(cents, needs),
  }
}

/** What of a response's money falls to one need, or to some of its partners. */
export type NeedMoney = {
  cents: number
  cells: { partner: Partner; cents: number; basis: Allocated<MoneyCell>['basis'] }[]
  basis: 'stated amount' | 'stated percentage' | 'stated shares' | 'estimated'
  /** Whether the whole part of the need is stated, even where how it falls to a partner is not. */
  needStated: boolean
}

/** Of what is allocated, the part of a need, for these partners. */
export function needMoneyIn(
  { parts, stated }: Extract<ResponseMoney, { status: 'allocated' }>,
  needId: NeedId,
  among?: readonly Partner[],
): NeedMoney {
  const own = parts.filter(({ place }) => place.needId === needId)
  const cells = own
    .filter(({ place }) => among?.includes(place.partner) ?? true)
    .map(({ place, cents, basis }) => ({ partner: place.partner, cents, basis }))
  const cents = cells.reduce((sum, cell) => sum + cell.cents, 0)
  const basis = basisOf(cells, stated.get(needId), cells.length === own.length)
  return { cents, cells, basis, needStated: stated.has(needId) }
}

function basisOf(
  cells: NeedMoney['cells'],
  stated: Exclude<Stated['by'], 'nobody'> | undefined,
  whole: boolean,
): NeedMoney['basis'] {
  // What is stated is stated of the need: how it falls to one of its partners may be our estimate.
  if (stated && (whole || cells.every(({ basis }) => basis !== 'estimated'))) {
    return stated === 'amount' ? 'stated amount' : 'stated percentage'
  }
  const known = cells.length > 0 && cells.every(({ basis }) => basis !== 'estimated')
  return known ? 'stated shares' : 'estimated'
}

function statementsHeeded(cents: number, needs: Funding['needs']) {
  const wanted = needs.map(({ stated }) => {
    if (stated.by === 'amount') return stated.cents
    return stated.by === 'percent' ? (cents * stated.percent) / 100 : 0
  })
  const fits = wanted.reduce((sum, each) => sum + each, 0) <= cents + 0.5
  return new Map(
    needs.flatMap(({ needId, stated }) =>
      fits && stated.by !== 'nobody' ? [[needId, stated.by]] : [],
    ),
  )
}

/** What is stated in another currency is told by the newest rate that was kept for the response. */
function statedInCents(budgets: readonly BudgetKept[]): InCents {
  return ({ amount, currency }) => {
    const rates = budgets.flatMap((budget) =>
      budget.currency === currency && budget.rate !== null ? [budget.rate] : [],
    )
    const newest = rates.sort((one, other) => (one.on < other.on ? 1 : -1))[0] ?? null
    const euro = inEuro({ amount, currency }, newest)
    return euro.status === 'not converted' ? undefined : centsOf(euro.amount)
  }
}
