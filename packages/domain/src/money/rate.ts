import { z } from 'zod'
import { type Day, PlausibleDay } from '../time/index.ts'
import { Amount, type Money, scaled, sumOf, unscaled } from './amount.ts'
import { KnownCurrency } from './currencies.ts'

/** How much of a currency one euro was, with the day and the source of that figure. */
export type KeptRate = { perEuro: Amount; on: Day; source: string }

/** Money as it is told in euro. Without a rate it is not converted, and never nothing. */
export type InEuro =
  | { status: 'in euro'; amount: Amount }
  | { status: 'converted'; amount: Amount; rate: KeptRate }
  | { status: 'not converted' }

/**
 * Money in euro, to the cent, halves away from zero. What was agreed in euro is never converted, so
 * it keeps every decimal that it has.
 */
export function inEuro({ amount, currency }: Money, rate: KeptRate | null): InEuro {
  if (currency === 'EUR') return { status: 'in euro', amount }
  if (rate === null) return { status: 'not converted' }
  return { status: 'converted', amount: divided(amount, rate.perEuro), rate }
}

/** All that can be told in euro together, and what cannot. */
export function sumInEuro(sums: readonly (Money & { rate: KeptRate | null })[]): {
  total: Amount
  converted: number
  notConverted: Money[]
} {
  const told = sums.map((sum) => ({ sum, euro: inEuro(sum, sum.rate) }))
  return {
    total: sumOf(
      told.flatMap(({ euro }) => (euro.status === 'not converted' ? [] : [euro.amount])),
    ),
    converted: told.filter(({ euro }) => euro.status === 'converted').length,
    notConverted: told.flatMap(({ sum, euro }) => (euro.status === 'not converted' ? [sum] : [])),
  }
}

/** A rate that somebody enters, for a day or for several, with where it stands. */
export const RateDraft = z
  .object({
    currency: KnownCurrency.refine((code) => code !== 'EUR', {
      error: 'One euro is one euro. Choose another currency',
    }),
    perEuro: Amount.refine((amount) => scaled(amount) > 0n, {
      error: 'Enter how much one euro was, such as 117.0865',
    }),
    fromDay: PlausibleDay,
    untilDay: z.union([z.literal('').transform(() => null), PlausibleDay], {
      error: 'Enter a day between 1990 and 2100, such as 2024-04-19, or leave it empty',
    }),
    source: z
      .string()
      .trim()
      .min(1, { error: 'Name the source, such as National Bank of Serbia' })
      .max(200, { error: 'Keep it to 200 characters' }),
  })
  .refine(({ fromDay, untilDay }) => untilDay === null || fromDay <= untilDay, {
    path: ['untilDay'],
    error: 'The last day must not come before the first',
  })
export type RateDraft = z.infer<typeof RateDraft>

/** A decimal over another, to two places, halves away from zero. */
function divided(amount: Amount, by: Amount): Amount {
  const [over, under] = [scaled(amount) * 100n, scaled(by)]
  const sign = over < 0n ? -1n : 1n
  const cents = (over * sign * 2n + under) / (under * 2n)
  return unscaled(sign * cents * 10n ** 8n)
}
