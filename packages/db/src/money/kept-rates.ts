import type { ResponseId } from '@iisg/domain/responses'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/**
 * Writes beside the money of responses the rate by which it is told in euro: that of its value day,
 * or of the nearest working day before. A rate that stands there stays: what was told once does not
 * move.
 */
export async function keepRatesOf(
  trx: Transaction<Tables>,
  ...responseIds: readonly ResponseId[]
): Promise<void> {
  if (responseIds.length > 0) await keepRates(trx, sql`response_id = any(${responseIds}::uuid[])`)
}

/** The same for all money that has no rate yet, once there are new ones. Tells how much found one. */
export function keepAllRates(trx: Transaction<Tables>): Promise<number> {
  return keepRates(trx, sql`true`)
}

async function keepRates(trx: Transaction<Tables>, which: RawBuilder<unknown>): Promise<number> {
  let kept = 0
  for (const { table, day } of kinds) {
    const { numAffectedRows } = await sql`
      update ${table} money
      set per_euro = found.per_euro, rate_on = found.from_day, rate_source = found.source
      from (
        select bare.id, rate.per_euro, rate.from_day, rate.source
        from ${table} bare
        cross join lateral (
          select per_euro, from_day, source from exchange_rate
          where exchange_rate.currency = bare.currency and from_day <= ${day} and until_day >= ${day}
          order by from_day desc limit 1) rate
        where ${which} and currency <> 'EUR' and bare.per_euro is null) found
      where money.id = found.id`.execute(trx)
    kept += Number(numAffectedRows ?? 0)
  }
  return kept
}

/** Without a value day, a budget's first day stands for it, and the day that a transaction is of. */
const kinds = [
  { table: sql.table('response_budget'), day: sql`coalesce(value_date, starts_on)` },
  { table: sql.table('response_transaction'), day: sql`coalesce(value_date, happened_on)` },
]
