import type { AfterUseDraft, ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { type By, change } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** A beneficiary says what became of a response. What it says now takes the place of what it said. */
export function tellAfterUse(
  db: Db,
  by: By,
  responseId: ResponseId,
  { partner, statement }: AfterUseDraft,
) {
  return change(db, by, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    await trx
      .insertInto('responseAfterUse')
      .values({ responseId, partner, statement, accountId })
      .onConflict((conflict) =>
        conflict.columns(['responseId', 'partner']).doUpdateSet({
          statement,
          accountId,
          statedOn: sql`current_date`,
        }),
      )
      .execute()
    return { type: 'response.after-use told', responseId, partner }
  })
}
