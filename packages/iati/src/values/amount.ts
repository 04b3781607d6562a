import { Amount, Currency } from '@iisg/domain/money'

/**
 * An exact amount from a plain decimal number. Beyond ten decimals it is rounded to the tenth: such
 * numbers are traces of floating point. Null where it could mean two things, such as '1,500'.
 */
export function amountIn(text: string): Amount | null {
  const found = /^([+-]?)0*(\d*)(?:\.(\d*))?$/.exec(text.trim())
  const [, sign, whole = '', fraction = ''] = found ?? []
  if (found === null || !/\d/.test(text)) return null

  const rounded = fraction.length > 10 ? roundedTo10(whole, fraction) : { whole, fraction }
  const decimals = rounded.fraction === '' ? '' : `.${rounded.fraction}`
  const amount = Amount.safeParse(`${sign === '-' ? '-' : ''}${rounded.whole || '0'}${decimals}`)
  return amount.success ? amount.data : null
}

function roundedTo10(whole: string, fraction: string): { whole: string; fraction: string } {
  const up = (fraction[10] ?? '0') >= '5' ? 1n : 0n
  const digits = (BigInt(whole + fraction.slice(0, 10)) + up).toString().padStart(11, '0')
  return { whole: digits.slice(0, -10), fraction: digits.slice(-10) }
}

export function currencyIn(text: string): Currency | null {
  const currency = Currency.safeParse(text.trim().toUpperCase())
  return currency.success ? currency.data : null
}
