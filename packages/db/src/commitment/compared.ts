import type { CycleId } from '@iisg/domain/cycles'
import { type ComparedNeed, type ComparedResponse, servedBy } from '@iisg/domain/findings'
import type { NeedId } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import {
  type ResponseId,
  type ResponseRecord,
  type SupportLink,
  workingPeriodOf,
} from '@iisg/domain/responses'
import type { Period } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { countedStates, responsesById, supportLinksIn } from '../responses/index.ts'

/** A response as it is compared with a planned one, with all that is recorded of it. */
export type ComparedRecord = ComparedResponse & { record: ResponseRecord }

type Planned = { cycleId: CycleId; pillar: Pillar; partners: readonly Partner[]; near: Period }

/** The responses that a planned one may run into: of its pillar, for its partners, near its days. */
export async function comparedWith(db: Db, planned: Planned): Promise<ComparedRecord[]> {
  const { cycleId, pillar, partners, near } = planned
  const rows = await db
    .selectFrom('response')
    .where('state', 'in', countedStates)
    .where(sql<boolean>`exists (select from response_pillar p
      where p.response_id = response.id and p.pillar = ${pillar})`)
    .where(sql<boolean>`(regional or exists (select from response_partner p
      where p.response_id = response.id and p.partner = any(${partners}::text[])))`)
    .where(sql<boolean>`coalesce(actual_start, planned_start, ${near.from}) <= ${near.until}`)
    .where(sql<boolean>`coalesce(actual_end, planned_end, ${near.until}) >= ${near.from}`)
    .select('id')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const [records, links, priorities] = await Promise.all([
    responsesById(db, ids),
    supportLinksIn(db, cycleId),
    db.selectFrom('need').where('cycleId', '=', cycleId).select(['id', 'priority']).execute(),
  ])
  const linksOf = Map.groupBy(links, ({ response }) => response.id)
  const priorityOf = new Map(priorities.map(({ id, priority }) => [id, priority]))
  return records.map((record) => comparedOf(record, linksOf.get(record.id) ?? [], priorityOf))
}

function comparedOf(
  record: ResponseRecord,
  links: readonly SupportLink[],
  priorityOf: ReadonlyMap<NeedId, ComparedNeed['priority']>,
): ComparedRecord {
  const idsOf = (role: 'funding' | 'implementing') =>
    record.roles.filter((each) => each.role === role).map(({ organisation }) => organisation.id)
  const id: ResponseId = record.id
  return {
    id,
    record,
    title: record.title,
    summary: record.summary,
    pillars: record.pillars.map(({ pillar }) => pillar),
    partners: servedBy(
      record.partners.map(({ partner }) => partner),
      record.regional,
    ),
    institutionIds: record.institutions.map(({ organisation }) => organisation.id),
    activityTypes: record.activityTypes,
    period: workingPeriodOf(record, record.status),
    cancelled: record.status === 'cancelled',
    funderIds: idsOf('funding'),
    implementerIds: idsOf('implementing'),
    externalIds: record.externalIds,
    needs: links.flatMap(({ needId, strength }) => {
      const priority = priorityOf.get(needId)
      return priority ? [{ id: needId, strength, priority }] : []
    }),
  }
}
