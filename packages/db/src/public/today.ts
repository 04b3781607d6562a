import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { PublicDb } from '../db.ts'

/** The day by the database's clock, the only one that dates anything. */
export async function today(db: PublicDb): Promise<Day> {
  const row = await db.selectNoFrom(sql<Day>`current_date`.as('day')).executeTakeFirstOrThrow()
  return row.day
}
