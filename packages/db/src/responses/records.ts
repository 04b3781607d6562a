import type { Organisation } from '@iisg/domain/organisations'
import type { Budget, ResponseId, ResponseRecord } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../db.ts'

/** One response with all that belongs to it. */
export function findResponse(db: Db, id: ResponseId): Promise<ResponseRecord | undefined> {
  return responses(db).where('response.id', '=', id).executeTakeFirst()
}

/** Several responses with all that belongs to them, by title. */
export async function responsesById(db: Db, ids: readonly ResponseId[]): Promise<ResponseRecord[]> {
  if (ids.length === 0) return []
  return responses(db).where('response.id', 'in', ids).orderBy('title').orderBy('id').execute()
}

function responses(db: Db) {
  return db
    .selectFrom('response')
    .select(['response.id', 'response.version', 'response.kind', 'response.title'])
    .select(['response.summary', 'response.status', 'response.state', 'response.tier'])
    .select(['response.plannedStart', 'response.plannedEnd'])
    .select(['response.actualStart', 'response.actualEnd', 'response.regional'])
    .select(['response.activityTypes', 'response.isParent', 'response.provenance'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('responsePartner')
          .whereRef('responsePartner.responseId', '=', 'response.id')
          // A share is a percentage, which a number holds exactly enough.
          .select(['partner', sql<number | null>`share::float8`.as('share')])
          .orderBy('partner'),
      ).as('partners'),
      jsonArrayFrom(
        eb
          .selectFrom('responsePillar')
          .whereRef('responsePillar.responseId', '=', 'response.id')
          .select(['pillar', 'confirmed'])
          .orderBy('pillar'),
      ).as('pillars'),
      jsonArrayFrom(
        eb
          .selectFrom('responseRole')
          .innerJoin('organisation', 'organisation.id', 'responseRole.organisationId')
          .whereRef('responseRole.responseId', '=', 'response.id')
          .select('role')
          .select(
            sql<Organisation>`json_build_object('id', organisation.id, 'name', name,
              'acronym', acronym, 'type', type, 'partner', partner, 'iatiRef', iati_ref)`.as(
              'organisation',
            ),
          )
          .orderBy('position')
          .orderBy('organisation.name'),
      ).as('roles'),
      jsonArrayFrom(
        eb
          .selectFrom('responseSector')
          .whereRef('responseSector.responseId', '=', 'response.id')
          .select(['vocabulary', 'code', sql<number | null>`share::float8`.as('share')])
          .orderBy('vocabulary')
          .orderBy('code'),
      ).as('sectors'),
      // Amounts as text, since a JSON number would pass through floating point.
      sql<Budget[]>`coalesce((select json_agg(json_build_object('type', type, 'status', b.status,
        'amount', amount::text, 'currency', currency, 'from', starts_on, 'until', ends_on,
        'valueDate', value_date) order by starts_on, b.id)
        from response_budget b where b.response_id = response.id), '[]')`.as('budgets'),
      jsonArrayFrom(
        eb
          .selectFrom('responseExternalId')
          .whereRef('responseExternalId.responseId', '=', 'response.id')
          .select(['scheme', 'value'])
          .orderBy('value'),
      ).as('externalIds'),
    ])
}
