import type { Currency, DatedRate, RateDraft } from '@iisg/domain/money'
import { sql, type Transaction } from 'kysely'
import { type By, change } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { keepAllRates } from './kept-rates.ts'

/** A rate of the table, with who entered it where somebody did. */
export type RateLine = DatedRate & { by: string | null; total: number }

/** The newest rate of each currency, and how many there are of it. */
export function listRates(db: Db): Promise<RateLine[]> {
  return db
    .selectFrom('exchangeRate')
    .leftJoin('account', 'account.id', 'exchangeRate.accountId')
    .distinctOn('currency')
    .select(['currency', 'fromDay', 'untilDay', 'perEuro', 'source', 'account.name as by'])
    .select((eb) =>
      eb
        .selectFrom('exchangeRate as each')
        .whereRef('each.currency', '=', 'exchangeRate.currency')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .$asScalar()
        .as('total'),
    )
    .$castTo<RateLine>()
    .orderBy('currency')
    .orderBy('fromDay', 'desc')
    .execute()
}

/** In which currencies there is money that cannot be told in euro, and how many sums of each. */
export async function sumsWithoutRate(db: Db): Promise<{ currency: Currency; sums: number }[]> {
  return await db
    .selectFrom('responseBudget')
    .where('currency', '<>', sql<Currency>`'EUR'`)
    .where('perEuro', 'is', null)
    .select('currency')
    .select(({ fn }) => fn.countAll<number>().as('sums'))
    .groupBy('currency')
    .orderBy('currency')
    .execute()
}

/**
 * Enters a rate, or mends the one of the same day: what was told by the wrong one is told anew, and
 * nothing else moves.
 */
export function enterRate(db: Db, by: By, draft: RateDraft) {
  return change(db, by, async (trx) => {
    const { currency, fromDay, perEuro, source } = draft
    const rate = { currency, fromDay, untilDay: draft.untilDay ?? fromDay, perEuro, source }
    const accountId = by === 'operator' ? null : by.accountId
    await trx
      .insertInto('exchangeRate')
      .values({ ...rate, accountId })
      .onConflict((conflict) =>
        conflict
          .columns(['currency', 'fromDay'])
          .doUpdateSet({ ...rate, accountId, recordedAt: sql`now()` }),
      )
      .execute()
    await forgetRate(trx, rate)
    await keepAllRates(trx)
    return { type: 'rate.entered', ...rate }
  })
}

/** Brings in rates that a file has; those that are known already stay. Tells how many were new. */
export async function importRates(
  db: Db,
  by: By,
  file: string,
  rates: readonly DatedRate[],
): Promise<number> {
  const { added } = await change(db, by, async (trx) => {
    let count = 0
    for (let first = 0; first < rates.length; first += slice) {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('exchangeRate')
        .values(rates.slice(first, first + slice))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      count += Number(numInsertedOrUpdatedRows ?? 0)
    }
    await keepAllRates(trx)
    return { type: 'rates.imported', file, added: count } as const
  })
  return added
}

/** A statement takes no more than 65,535 values. */
const slice = 10_000

async function forgetRate(
  trx: Transaction<Tables>,
  { currency, fromDay }: Pick<DatedRate, 'currency' | 'fromDay'>,
): Promise<void> {
  const nothing = { perEuro: null, rateOn: null, rateSource: null }
  for (const table of ['responseBudget', 'responseTransaction'] as const) {
    await trx
      .updateTable(table)
      .set(nothing)
      .where('currency', '=', currency)
      .where('rateOn', '=', fromDay)
      .execute()
  }
}
