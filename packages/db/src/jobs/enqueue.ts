import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { type JobData, nameOf, type Queue } from './queues.ts'

/** Asks the worker for something in the transaction that causes it: both happen, or neither. */
export async function enqueue<Q extends Queue>(
  trx: Transaction<Tables>,
  queue: Q,
  data: JobData<Q>,
): Promise<void> {
  await sql`select enqueue(${nameOf(queue)}, ${JSON.stringify(data)})`.execute(trx)
}
