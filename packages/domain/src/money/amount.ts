import { z } from 'zod'

/**
 * A sum of money as an exact decimal, such as '-1250.75', in the units of its currency. It is text
 * because a floating-point number cannot hold a cent exactly.
 */
export const Amount = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,10})?$/, {
    error: 'Enter an amount, such as 1250000 or 1250.75',
    // Whatever is asked of an amount afterwards reckons with one.
    abort: true,
  })
  .brand<'Amount'>()
export type Amount = z.infer<typeof Amount>

/** What somebody says that something costs: a minus is a slip of the hand. */
export const AmountFromZero = Amount.refine((amount) => !amount.startsWith('-'), {
  error: 'Enter an amount without a minus, such as 1250000',
})

/** ISO 4217, as its three letters. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'Choose a currency, such as EUR' })
  .brand<'Currency'>()
export type Currency = z.infer<typeof Currency>

export type Money = { amount: Amount; currency: Currency }

/** The exact sum of amounts in one currency. Nothing is rounded; trailing zeros are left out. */
export function sumOf(amounts: Iterable<Amount>): Amount {
  let sum = 0n
  for (const amount of amounts) sum += scaled(amount)
  return unscaled(sum)
}

/** Sums by currency, the currencies in alphabetical order: money of two kinds never adds up. */
export function sumsByCurrency(sums: Iterable<Money>): Money[] {
  const totals = new Map<Currency, bigint>()
  for (const { amount, currency } of sums) {
    totals.set(currency, (totals.get(currency) ?? 0n) + scaled(amount))
  }
  return [...totals]
    .map(([currency, total]) => ({ currency, amount: unscaled(total) }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1))
}

const decimals = 10

/** An amount in ten-thousand-millionths of its unit, as a whole number. */
export function scaled(amount: Amount): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(decimals, '0'))
  return amount.startsWith('-') ? -size : size
}

/** The other way round. */
export function unscaled(size: bigint): Amount {
  const digits = (size < 0n ? -size : size).toString().padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  const text = `${size < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction && `.${fraction}`}`

  return text as Amount // Built from digits above: a wider sum than one amount may hold is fine.
}
