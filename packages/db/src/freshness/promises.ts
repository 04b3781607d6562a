import type { Viewer } from '@iisg/domain/accounts'
import { type PillarPromise, pillarPromiseOf } from '@iisg/domain/freshness'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo, reportedBy } from '../responses/index.ts'
import { promisedNeeds } from './needs.ts'

/**
 * How the promise stands in each pillar, over what a viewer may know: responses that are verified
 * and not over, and needs of cycles that are not closed. An import confirms what it brought, on the
 * day on which it was read last.
 */
export async function pillarPromises(
  db: Db,
  viewer: Viewer,
  today: Day,
): Promise<Record<Pillar, PillarPromise>> {
  const [responses, needs] = await Promise.all([
    db
      .selectFrom('response')
      .innerJoin('responsePillar', 'responsePillar.responseId', 'response.id')
      .where(isUnderWay)
      .where(knownTo(viewer))
      .select(['responsePillar.pillar', confirmedOrRead.as('confirmedOn')])
      .execute(),
    promisedNeeds(db, viewer),
  ])
  const rows = [
    ...responses,
    ...needs.map(({ measure, confirmedOn }) => ({ pillar: measure.objective.pillar, confirmedOn })),
  ]
  return Object.fromEntries(
    pillars.map((pillar) => {
      const days = rows.filter((row) => row.pillar === pillar).map((row) => row.confirmedOn)
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

/** When a response was last confirmed: by somebody, or by the import that read it last. */
export async function responseConfirmedOn(db: Db, id: ResponseId): Promise<Day | null> {
  const found = await db
    .selectFrom('response')
    .where('id', '=', id)
    .select(confirmedOrRead.as('confirmedOn'))
    .executeTakeFirst()
  return found?.confirmedOn ?? null
}

/** What was found again unchanged is confirmed as well; a run that was taken back confirms nothing. */
const readOn: RawBuilder<Day | null> = sql`(
  select max((coalesce(run.finished_at, run.started_at) at time zone 'utc')::date)
  from import_item item
  join import_file file on file.id = item.file_id
  join import_run run on run.id = file.run_id
  where item.response_id = response.id and run.state = 'done'
    and item.outcome in ('new', 'changed', 'unchanged'))`

const confirmedOrRead: RawBuilder<Day | null> = sql`greatest(response.last_confirmed_on, ${readOn})`

/** What we promise to look at again: handed in, and not over. */
const isUnderWay: RawBuilder<SqlBool> = sql`(response.state in ('submitted', 'verified', 'published')
  and response.status not in ('closed', 'cancelled'))`

/** What its reporter is to look at again. What comes from a file is mended where it comes from. */
const isPromised: RawBuilder<SqlBool> = sql`(${isUnderWay}
  and response.provenance ->> 'kind' <> 'import')`
