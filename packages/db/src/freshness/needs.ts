import type { Viewer } from '@iisg/domain/accounts'
import { mayKnowNeed, type NeedId, type NeedState } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { Day } from '@iisg/domain/time'
import { type RawBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../db.ts'

/** A need that its partners are to look at again. */
export type NeedToConfirm = {
  id: NeedId
  code: string
  title: string
  wording: number
  state: NeedState
  partners: Partner[]
  measure: { objective: { pillar: Pillar } }
  confirmedOn: Day | null
  /** The partners whose word holds for the wording that it has now. */
  approvedBy: Partner[]
}

/** The needs under way that a viewer may know: handed in, and of a cycle that is not closed. */
export async function promisedNeeds(db: Db, viewer: Viewer): Promise<NeedToConfirm[]> {
  const rows = await db
    .selectFrom('need')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .innerJoin('mappingCycle as cycle', 'cycle.id', 'need.cycleId')
    .where('cycle.closedOn', 'is', null)
    .where('need.state', 'in', ['submitted', 'validated', 'adopted'])
    .select(['need.id', 'need.code', 'need.title', 'need.wording', 'need.state'])
    .select(['need.partners', 'need.tier', confirmedOn.as('confirmedOn')])
    .select(({ ref }) => [
      jsonBuildObject({ objective: jsonBuildObject({ pillar: ref('objective.pillar') }) }).as(
        'measure',
      ),
      sql<Partner[]>`array(select a.partner::text from need_approval a
        where a.need_id = need.id and a.wording = need.wording and a.taken_back_at is null)`.as(
        'approvedBy',
      ),
    ])
    .orderBy(sql`${confirmedOn} nulls first`)
    .orderBy('need.code')
    .execute()
  return rows.filter((need) => mayKnowNeed(viewer, need))
}

/** When a need was last confirmed; null where one of its partners never did. */
export async function needConfirmedOn(db: Db, id: NeedId): Promise<Day | null> {
  const found = await db
    .selectFrom('need')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .where('need.id', '=', id)
    .select(confirmedOn.as('confirmedOn'))
    .executeTakeFirst()
  return found?.confirmedOn ?? null
}

/**
 * A need is as fresh as the oldest word of a partner that states it. A partner confirms it by
 * approving the wording that it has now, and by handing in its task for the pillar.
 */
const confirmedOn: RawBuilder<Day | null> = sql`(
  select case when count(said.day) = count(*) then min(said.day) end
  from unnest(need.partners) as stated (partner)
  cross join lateral (select greatest(
    (select max((approval.at at time zone 'utc')::date) from need_approval approval
      where approval.need_id = need.id and approval.partner = stated.partner
        and approval.wording = need.wording and approval.taken_back_at is null),
    (select max(task.submitted_on) from cycle_task task
      where task.cycle_id = need.cycle_id and task.partner = stated.partner
        and task.pillar = objective.pillar and task.state in ('submitted', 'finalised')
        and task.submitted_on >= (need.created_at at time zone 'utc')::date)) as day) as said)`
