import type { CycleId } from '@iisg/domain/cycles'
import type { Closing, NeedId, Relation } from '@iisg/domain/needs'
import type { MeasureId } from '@iisg/domain/pillars'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { needs } from './select.ts'

/** Which need goes on from which. */
export type Lineage = { needId: NeedId; predecessorId: NeedId; relation: Relation }

/** Every step by which a need is connected with those of other cycles, before it and after it. */
export function lineageOf(db: Db, needId: NeedId): Promise<Lineage[]> {
  const lines = sql<Lineage>`(
    with recursive kin (id) as (
      select ${needId}::uuid
      union
      select case when line.need_id = kin.id then line.predecessor_id else line.need_id end
      from need_lineage line join kin on kin.id in (line.need_id, line.predecessor_id)
    )
    select need_id, predecessor_id, relation from need_lineage
    where need_id in (select id from kin))`
  return db
    .selectFrom(lines.as('line'))
    .select(['line.needId', 'line.predecessorId', 'line.relation'])
    .execute()
}

/** What the needs of a cycle go on from. */
export function lineageIn(db: Db, cycleId: CycleId): Promise<Lineage[]> {
  return db
    .selectFrom('needLineage')
    .innerJoin('need', 'need.id', 'needLineage.needId')
    .where('need.cycleId', '=', cycleId)
    .select(['needLineage.needId', 'needLineage.predecessorId', 'needLineage.relation'])
    .execute()
}

/**
 * With which need each need of a cycle began: one that was carried on is the same need still, where
 * one that was split, merged or reopened is another.
 */
export async function beginningsIn(db: Db, cycleId: CycleId): Promise<Map<NeedId, NeedId>> {
  const lines = sql<{ needId: NeedId; firstId: NeedId }>`(
    with recursive back (need_id, id) as (
      select id, id from need where cycle_id = ${cycleId}
      union
      select back.need_id, line.predecessor_id
      from back join need_lineage line on line.need_id = back.id and line.relation = 'carried'
    )
    select need_id, id as first_id from back where not exists (
      select from need_lineage line where line.need_id = back.id and line.relation = 'carried'))`
  const rows = await db
    .selectFrom(lines.as('line'))
    .select(['line.needId', 'line.firstId'])
    .execute()
  return new Map(rows.map(({ needId, firstId }) => [needId, firstId]))
}

/** Some needs, whatever their cycle. */
export async function needsCalled(db: Db, ids: readonly NeedId[]) {
  return ids.length === 0 ? [] : needs(db).where('need.id', 'in', ids).execute()
}

/** What was decided about needs of earlier cycles that do not go on in a cycle. */
export function conclusionsFor(
  db: Db,
  cycleId: CycleId,
): Promise<{ needId: NeedId; conclusion: Closing; note: string }[]> {
  return db
    .selectFrom('needConclusion')
    .where('cycleId', '=', cycleId)
    .select(['needId', 'conclusion', 'note'])
    .execute()
}

/** With which cycles a need ended, and how. */
export function conclusionsOf(
  db: Db,
  needId: NeedId,
): Promise<{ conclusion: Closing; note: string; cycle: string }[]> {
  return db
    .selectFrom('needConclusion')
    .innerJoin('mappingCycle', 'mappingCycle.id', 'needConclusion.cycleId')
    .where('needConclusion.needId', '=', needId)
    .select(['needConclusion.conclusion', 'needConclusion.note', 'mappingCycle.label as cycle'])
    .execute()
}

/**
 * The measure of a cycle's tree under which a need of an earlier cycle goes on: the same one, one that
 * comes from it, or one of its code.
 */
export async function measureAfter(
  db: Db,
  measureId: MeasureId,
  cycleId: CycleId,
): Promise<MeasureId | undefined> {
  const found = await db
    .selectFrom('measure')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .innerJoin('mappingCycle', 'mappingCycle.treeVersionId', 'objective.treeVersionId')
    .innerJoin('measure as before', (join) => join.on('before.id', '=', measureId))
    .leftJoin('measureOrigin', (join) =>
      join
        .onRef('measureOrigin.measureId', '=', 'measure.id')
        .onRef('measureOrigin.originId', '=', 'before.id'),
    )
    .where('mappingCycle.id', '=', cycleId)
    .where((eb) =>
      eb.or([
        eb('measure.id', '=', measureId),
        eb('measureOrigin.originId', 'is not', null),
        eb('measure.code', '=', eb.ref('before.code')),
      ]),
    )
    .select('measure.id')
    .orderBy(sql`(measure.id = before.id) desc, (measure_origin.origin_id is not null) desc`)
    .orderBy('measure.code')
    .executeTakeFirst()
  return found?.id
}
