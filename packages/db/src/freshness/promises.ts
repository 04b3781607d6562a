import type { Viewer } from '@iisg/domain/accounts'
import { type PillarPromise, pillarPromiseOf } from '@iisg/domain/freshness'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo, reportedBy } from '../responses/index.ts'

/**
 * How the promise stands in each pillar, over what a viewer may know: responses that are verified
 * and not over, and needs of cycles that are not closed. What an import brought is as fresh as the
 * file that it came from, and is not among them.
 */
export async function pillarPromises(
  db: Db,
  viewer: Viewer,
  today: Day,
): Promise<Record<Pillar, PillarPromise>> {
  const rows = await db
    .selectFrom('response')
    .innerJoin('responsePillar', 'responsePillar.responseId', 'response.id')
    .where(isPromised)
    .where(knownTo(viewer))
    .select(['responsePillar.pillar', 'response.lastConfirmedOn'])
    .execute()
  return Object.fromEntries(
    pillars.map((pillar) => {
      const days = rows.filter((row) => row.pillar === pillar).map((row) => row.lastConfirmedOn)
      return [pillar, pillarPromiseOf(days, today)]
    }),
  ) as Record<Pillar, PillarPromise> // One for each pillar.
}

/** A record that its reporter is to look at again. */
export type ToConfirm = {
  id: ResponseId
  version: number
  title: string
  status: string
  endsOn: Day | null
  confirmedOn: Day | null
  pillars: Pillar[]
}

/** The viewer's own records, those first that were confirmed longest ago. */
export function ownRecords(db: Db, viewer: Viewer): Promise<ToConfirm[]> {
  return db
    .selectFrom('response')
    .where(isPromised)
    .where(reportedBy(viewer))
    .select(['id', 'version', 'title', 'status', 'lastConfirmedOn as confirmedOn'])
    .select([
      sql<Day | null>`coalesce(actual_end, planned_end)`.as('endsOn'),
      sql<Pillar[]>`array(select p.pillar::text from response_pillar p
        where p.response_id = response.id order by p.pillar desc)`.as('pillars'),
    ])
    .orderBy(sql`last_confirmed_on nulls first`)
    .orderBy('title')
    .execute()
}

/** What we promise to look at again: handed in, not over, and not from a file. */
const isPromised: RawBuilder<SqlBool> = sql`(response.state in ('submitted', 'verified', 'published')
  and response.status not in ('closed', 'cancelled')
  and response.provenance ->> 'kind' <> 'import')`
