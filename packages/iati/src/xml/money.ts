import type { Money } from '@iisg/domain/money'
import type { BudgetDraft } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import type { Transaction } from '../activity.ts'
import { amountIn, currencyIn } from '../values/amount.ts'
import { transactionTypeIn } from '../values/codes.ts'
import { dayIn } from '../values/day.ts'
import type { Context } from './context.ts'
import { dayOf } from './dates.ts'
import { attributeOf, childOf, childrenOf, type Element } from './element.ts'
import { organisationIn } from './organisations.ts'
import { countriesIn, regionsIn, sectorsIn } from './places.ts'

/** The budgets whose amount can be read. Where nothing is said they are original and indicative. */
export function budgetsIn(activity: Element, context: Context): BudgetDraft[] {
  return childrenOf(activity, 'budget').flatMap((element) => {
    const money = moneyIn(element, context)
    if (money === null) return []

    const type = attributeOf(element, 'type')?.toLowerCase()
    return [
      {
        amount: money.amount,
        currency: money.currency,
        type: type === '2' || type === 'revised' ? 'revised' : 'original',
        status: attributeOf(element, 'status') === '2' ? 'committed' : 'indicative',
        from: dayOf(childOf(element, 'period-start'), context),
        until: dayOf(childOf(element, 'period-end'), context),
        valueDate: money.valueDay,
      },
    ]
  })
}

/** The transactions whose amount can be read. Their descriptions are not kept. */
export function transactionsIn(activity: Element, context: Context): Transaction[] {
  return childrenOf(activity, 'transaction').flatMap((element) => {
    const money = moneyIn(element, context)
    if (money === null) return []

    const publishedType = attributeOf(childOf(element, 'transaction-type'), 'code')
    if (publishedType === null) {
      context.note(element.line, element.name, `${money.amount} is left out: it has no type.`)
      return []
    }
    return [
      {
        ...money,
        type: transactionTypeIn(publishedType),
        publishedType,
        day: dayOf(childOf(element, 'transaction-date'), context),
        provider: partyIn(childOf(element, 'provider-org'), context),
        receiver: partyIn(childOf(element, 'receiver-org'), context),
        countries: countriesIn(element, context),
        regions: regionsIn(element, context),
        sectors: sectorsIn(element, context),
      },
    ]
  })
}

function moneyIn(parent: Element, context: Context): (Money & { valueDay: Day | null }) | null {
  const value = childOf(parent, 'value')
  const text = value?.text.trim() ?? ''
  const amount = amountIn(text)
  if (amount === null) {
    const what = text === '' ? 'It has no amount' : `"${text.slice(0, 60)}" is no amount`
    context.note(parent.line, parent.name, `${what}: it is left out.`)
    return null
  }
  const published = attributeOf(value, 'currency')
  const currency = published === null ? context.currency : currencyIn(published)
  if (currency === null) {
    context.note(parent.line, parent.name, `${amount} is left out: its currency is unknown.`)
    return null
  }
  return { amount, currency, valueDay: dayIn(attributeOf(value, 'value-date') ?? '') }
}

function partyIn(element: Element | undefined, context: Context) {
  return element === undefined ? null : organisationIn(element, context)
}
