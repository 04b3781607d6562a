import { type InEuro, type Money, sumInEuro } from '@iisg/domain/money'
import { type Budget, budgetsInForce } from '@iisg/domain/responses'
import { sayMoney } from '@iisg/ui/money'
import { sayDay } from '@iisg/ui/time'

type Told = Pick<Budget, 'amount' | 'currency' | 'rate' | 'type' | 'from' | 'until'>

/**
 * All budgets of a response in euro, revised ones in place of original ones: the same figure in the
 * list and on its page. What has no rate is said, and is not in it.
 */
export function sayBudgetInEuro(budgets: readonly Told[]): string {
  if (budgets.length === 0) return ''
  const { total, notConverted } = sumInEuro(budgetsInForce(budgets))
  const missing = notConverted.map(({ currency }) => currency)
  const beside = `${[...new Set(missing)].join(', ')} not converted`
  if (missing.length === budgetsInForce(budgets).length) return capital(beside)
  const sum = sayMoney({ amount: total, currency: euro })
  return missing.length === 0 ? sum : `${sum}, ${beside}`
}

/** How a sum was brought into euro, in a line. */
export function sayConversion(euroed: InEuro): string {
  switch (euroed.status) {
    case 'in euro':
      return 'Agreed in euro'
    case 'converted': {
      const { perEuro, on, source } = euroed.rate
      return `At ${perEuro} to the euro on ${sayDay(on)} (${source})`
    }
    case 'not converted':
      return 'Not converted: no rate is known for its day'
  }
}

export const euro = 'EUR' as Money['currency'] // A constant.

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
