import { type Amount, scaled, unscaled } from './amount.ts'

/**
 * An amount in whole cents, halves away from zero. None where a number would not hold them exactly
 * (beyond 90,071,992,547,409.91).
 */
export function centsOf(amount: Amount): number | undefined {
  const size = scaled(amount)
  const sign = size < 0n ? -1n : 1n
  const cents = Number(sign * ((size * sign * 2n + hundredth) / (hundredth * 2n)))
  return Number.isSafeInteger(cents) ? cents : undefined
}

/** The other way round: 12345 are '123.45'. */
export function amountOfCents(cents: number): Amount {
  return unscaled(BigInt(cents) * hundredth)
}

/** A hundredth of a unit, as `scaled` counts. */
const hundredth = 10n ** 8n
