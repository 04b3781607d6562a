import type { Total } from '../activity.ts'
import { amountIn, currencyIn } from '../values/amount.ts'
import type { ActivityRow } from './row.ts'

/** The columns of sums over all transactions, with their IATI TransactionType. */
export const totalColumns: Readonly<Record<string, string>> = {
  'total-Commitment': '2',
  'total-Disbursement': '3',
  'total-Expenditure': '4',
  'total-Incoming Funds': '1',
  'total-Interest Repayment': '5',
  'total-Loan Repayment': '6',
  'total-Reimbursement': '7',
}

/** The sums of a row, in its default currency. */
export function totalsIn(row: ActivityRow): Total[] {
  const currency = currencyIn(row.cell('default-currency'))

  return Object.entries(totalColumns).flatMap(([column, type]) => {
    const text = row.cell(column)
    if (text === '') return []

    const amount = amountIn(text)
    if (amount === null) row.note(column, `"${text.slice(0, 60)}" is no amount: it is left out.`)
    else if (currency === null) row.note(column, `${amount} is left out: its currency is unknown.`)
    return amount === null || currency === null ? [] : [{ type, amount, currency }]
  })
}
