import type { Amount, Currency } from '@iisg/domain/money'
import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import type { Db } from '../db.ts'

/** Money that moved or was promised, as IATI reports it. Below zero it takes back what was said. */
export type ResponseTransaction = {
  /** IATI's code for what kind it is: '2' or 'C' is a commitment. */
  type: string
  happenedOn: Day | null
  amount: Amount
  currency: Currency
}

/** The transactions of a response, the earliest first. */
export function transactionsOf(db: Db, responseId: ResponseId): Promise<ResponseTransaction[]> {
  return db
    .selectFrom('responseTransaction')
    .where('responseId', '=', responseId)
    .select(['type', 'happenedOn', 'amount', 'currency'])
    .orderBy('happenedOn')
    .orderBy('id')
    .execute()
}
