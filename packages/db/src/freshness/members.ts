import { methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import {
  type Confirmable,
  completenessOf,
  freshnessByMember,
  type MemberFreshness,
} from '@iisg/domain/freshness'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** A member as a line of the completeness report. Without records, there is nothing to be fresh. */
export type MemberLine = MemberFreshness & { name: string }

/**
 * Formula M for every member that was asked in a cycle, by name: of the responses that it reports,
 * those that members may know and that are handed in.
 */
export async function completenessIn(
  db: Db,
  { id, methodVersion }: Pick<MappingCycle, 'id' | 'methodVersion'>,
  today: Day,
): Promise<MemberLine[]> {
  const asked = await db
    .selectFrom('cycleTask')
    .innerJoin('organisation', 'organisation.id', 'cycleTask.organisationId')
    .where('cycleTask.cycleId', '=', id)
    .where('cycleTask.state', '!=', 'waived')
    .select(['organisation.id', 'organisation.name'])
    .distinct()
    .orderBy('organisation.name')
    .execute()
  const records = await confirmables(
    db,
    asked.map((member) => member.id),
  )
  const known = freshnessByMember(records, today, methodOf(methodVersion))
  return asked.map(({ id: memberId, name }) => ({
    name,
    ...(known.find((each) => each.memberId === memberId) ?? {
      ...{ memberId, records: 0, fresh: 0, value: 0, completeness: 0 },
    }),
  }))
}

/** What every response should tell, whatever its kind. */
type Told = Record<
  'summary' | 'start' | 'end' | 'donor' | 'implementer' | 'kinds' | 'money',
  boolean
>

async function confirmables(db: Db, members: readonly OrganisationId[]): Promise<Confirmable[]> {
  if (members.length === 0) return []
  const rows = await db
    .selectFrom('response')
    .where('reportingOrganisationId', 'in', members)
    .where('state', 'in', ['submitted', 'verified', 'published'])
    .where('tier', 'in', ['public', 'members'])
    .select(['reportingOrganisationId', 'tier', 'lastConfirmedOn'])
    .select(
      sql<Told>`json_build_object(
        'summary', summary <> '',
        'start', coalesce(actual_start, planned_start) is not null,
        'end', coalesce(actual_end, planned_end) is not null,
        'donor', exists (select from response_role r
          where r.response_id = response.id and r.role = 'funding'),
        'implementer', exists (select from response_role r
          where r.response_id = response.id and r.role = 'implementing'),
        'kinds', activity_types <> '{}',
        'money', exists (select from response_budget b where b.response_id = response.id))`.as(
        'told',
      ),
    )
    .execute()
  return rows.flatMap(({ reportingOrganisationId, tier, lastConfirmedOn, told }) =>
    reportingOrganisationId === null
      ? []
      : [
          {
            memberId: reportingOrganisationId,
            tier,
            confirmedOn: lastConfirmedOn,
            completeness: completenessOf(told).value,
          },
        ],
  )
}
