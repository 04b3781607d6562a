import { type AskedEvent, askedEvent, eventDaysOf } from '@iisg/domain/absorption'
import type { Viewer } from '@iisg/domain/accounts'
import type { OrganisationId } from '@iisg/domain/organisations'
import { commonTo, type Period } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { countedStates, knownTo } from '../responses/index.ts'

/**
 * What some institutions are asked to take part in over a stretch of days: every event that names one
 * of them and counts, of whatever pillar, linked to a need or not, the earliest first. What the viewer
 * may not know is among them without its title, which never leaves the database.
 */
export async function eventsAskedOf(
  db: Db,
  viewer: Viewer,
  institutionIds: readonly OrganisationId[],
  window: Period,
): Promise<AskedEvent[]> {
  const rows = await db
    .selectFrom('responseInstitution')
    .innerJoin('response', 'response.id', 'responseInstitution.responseId')
    .where(sql<boolean>`response_institution.organisation_id = any(${institutionIds}::uuid[])`)
    .where('response.state', 'in', countedStates)
    .where(sql<boolean>`coalesce(actual_start, planned_start) <= ${window.until}`)
    .where(sql<boolean>`coalesce(actual_end, planned_end) >= ${window.from}`)
    .select(['response.id', 'response.status', 'responseInstitution.organisationId'])
    .select(['response.plannedStart', 'response.plannedEnd'])
    .select(['response.actualStart', 'response.actualEnd'])
    .select(sql<string | null>`case when ${knownTo(viewer)} then response.title end`.as('title'))
    .orderBy(sql`coalesce(actual_start, planned_start)`)
    .orderBy('response.title')
    .orderBy('response.id')
    .execute()

  return rows.flatMap(({ id: responseId, organisationId: institutionId, title, ...row }) => {
    const days = eventDaysOf(row)
    if (days === undefined || commonTo(window, days) === undefined) return []
    return [askedEvent({ responseId, institutionId, days }, title ?? undefined)]
  })
}
