import type { MoneyRecord } from '@iisg/domain/analysis'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../db.ts'

/** What is recorded of the money of some responses, as it is now. */
export function moneyRecordsOf(db: Db, ids: readonly ResponseId[]): Promise<MoneyRecord[]> {
  return db
    .selectFrom('response')
    .where(sql<boolean>`response.id = any(${ids}::uuid[])`)
    .select(['response.id', 'response.isParent'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('responsePartner')
          .whereRef('responsePartner.responseId', '=', 'response.id')
          // A share is a percentage, which a number holds exactly enough.
          .select(['partner', sql<number | null>`share::float8`.as('share')])
          .orderBy('partner'),
      ).as('partners'),
      // Amounts as text, since a JSON number would pass through floating point.
      sql<MoneyRecord['budgets'][number][]>`coalesce((select json_agg(json_build_object(
        'type', type, 'amount', amount::text, 'currency', currency, 'from', starts_on,
        'until', ends_on, 'rate', case when per_euro is not null then json_build_object(
          'perEuro', per_euro::text, 'on', rate_on, 'source', rate_source) end) order by starts_on, id)
        from response_budget where response_id = response.id), '[]')`.as('budgets'),
    ])
    .execute()
}
