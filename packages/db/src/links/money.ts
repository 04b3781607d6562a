import type { KeptRate, Money } from '@iisg/domain/money'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What a response has, budget by budget, with the rate kept for each where there is one. */
export type ResponseMoney = (Money & { rate: KeptRate | null })[]

/** The budgets of some responses. A parent whose children are recorded has its money in theirs. */
export async function moneyOfResponses(
  db: Db,
  ids: readonly ResponseId[],
): Promise<Map<ResponseId, ResponseMoney>> {
  const rows = await db
    .selectFrom('responseBudget')
    .innerJoin('response', 'response.id', 'responseBudget.responseId')
    .where(sql<boolean>`response.id = any(${ids}::uuid[])`)
    .where('response.isParent', '=', false)
    .select(['response.id', 'amount', 'currency'])
    .select(
      sql<KeptRate | null>`case when per_euro is null then null else json_build_object(
        'perEuro', per_euro::text, 'on', rate_on, 'source', rate_source) end`.as('rate'),
    )
    .orderBy('responseBudget.id')
    .execute()

  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, those]) => [
      id,
      those.map(({ id: _, ...money }) => money),
    ]),
  )
}
