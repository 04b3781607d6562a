import type { CycleId } from '@iisg/domain/cycles'
import { type ComparedNeed, type ComparedResponse, servedBy } from '@iisg/domain/findings'
import type { NeedId } from '@iisg/domain/needs'
import {
  type ResponseId,
  type ResponseRecord,
  type SupportLink,
  workingPeriodOf,
} from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { responsesById, supportLinksIn } from '../responses/index.ts'

/** A response as it is compared with others, with all that is recorded of it. */
export type ComparedRecord = ComparedResponse & { record: ResponseRecord }

/** Some responses as they are compared, with the needs of a cycle that they are linked to. */
export async function comparedRecords(
  db: Db,
  cycleId: CycleId,
  ids: readonly ResponseId[],
): Promise<ComparedRecord[]> {
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
