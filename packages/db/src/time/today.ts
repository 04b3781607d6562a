import { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What the database's clock calls today, in UTC. */
export async function today(db: Db): Promise<Day> {
  const { day } = await db
    .selectNoFrom(sql<string>`(now() at time zone 'utc')::date`.as('day'))
    .executeTakeFirstOrThrow()
  return Day.parse(day)
}
