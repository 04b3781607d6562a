import type { Viewer } from '@iisg/domain/accounts'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo } from './known-to.ts'

/** How many light events, of those that a viewer may know, have this title and begin on this day. */
export async function eventsRecordedAs(
  db: Db,
  viewer: Viewer,
  { title, from }: { title: string; from: Day },
): Promise<number> {
  const row = await db
    .selectFrom('response')
    .where('kind', '=', 'light event')
    .where('state', '<>', 'archived')
    .where(sql<boolean>`lower(title) = lower(${title})`)
    .where(sql<boolean>`coalesce(actual_start, planned_start) = ${from}`)
    .where(knownTo(viewer))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
