import { addDays, Day } from '../time/index.ts'
import { Amount, type Currency } from './amount.ts'
import { KnownCurrency } from './currencies.ts'

/** A rate as the table keeps it: how much one euro was, from a day until the last that it is for. */
export type DatedRate = {
  currency: Currency
  fromDay: Day
  untilDay: Day
  perEuro: Amount
  source: string
}

/** What is read in a file of the European Central Bank, or why it is none. */
export type EcbReading =
  | { status: 'read'; rates: DatedRate[] }
  | { status: 'refused'; line: number; because: string }

export const ecb = 'European Central Bank, euro reference rate'

/** The longest stretch without a working day; a rate is never carried on further than that. */
const longestRest = 9

/**
 * Reads the European Central Bank's table of euro reference rates: a line a day, a column a currency,
 * 'N/A' where none was published. Currencies that are none any more are left out; anything else that
 * cannot be read refuses the whole, so that no half of a file is kept.
 */
export function readEcbRates(csv: string): EcbReading {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const [date, ...codes] = head.split(',').map((cell) => cell.trim())
  if (date !== 'Date' || codes.length === 0) {
    return { status: 'refused', line: 1, because: 'It begins with "Date" and the currencies' }
  }
  const columns = codes.map((code) => KnownCurrency.safeParse(code).data)

  const rates: DatedRate[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [first = '', ...cells] = line.split(',').map((cell) => cell.trim())
    const day = dayIn(first)
    if (!day) return { status: 'refused', line: index + 2, because: `"${first}" is no day` }
    for (const [column, currency] of columns.entries()) {
      const cell = cells[column] ?? ''
      if (currency === undefined || cell === '' || cell === 'N/A') continue
      const perEuro = Amount.safeParse(cell)
      if (!perEuro.success || !/[1-9]/.test(cell) || cell.startsWith('-')) {
        return { status: 'refused', line: index + 2, because: `"${cell}" is no rate` }
      }
      const untilDay = addDays(day, longestRest)
      rates.push({ currency, fromDay: day, untilDay, perEuro: perEuro.data, source: ecb })
    }
  }
  return { status: 'read', rates }
}

/** As its history has days, or as its daily file does: '13 April 2026'. */
function dayIn(text: string): Day | undefined {
  const iso = Day.safeParse(text)
  if (iso.success) return iso.data
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? []
  const number = months.indexOf(month) + 1
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return Day.safeParse(written).data
}

const months =
  'January February March April May June July August September October November December'.split(' ')
