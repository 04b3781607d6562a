import type { Organisation } from '@iisg/domain/organisations'
import type {
  AfterUse,
  Budget,
  Handling,
  Participation,
  Reporter,
  ResponseDocument,
  ResponseId,
  ResponseRecord,
  ResponseResult,
} from '@iisg/domain/responses'
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
    .select(['response.askedTier', 'response.icon', 'response.genderMarker', 'response.place'])
    .select(['response.adoptingBody', 'response.officialReference'])
    .select(['response.adoptedOn', 'response.inForceOn'])
    .select([reporter, handling])
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
          .select(sql<Organisation>`${organisation}`.as('organisation'))
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
        'valueDate', value_date, 'rate', case when per_euro is not null then json_build_object(
          'perEuro', per_euro::text, 'on', rate_on, 'source', rate_source) end) order by starts_on, b.id)
        from response_budget b where b.response_id = response.id), '[]')`.as('budgets'),
      jsonArrayFrom(
        eb
          .selectFrom('responseExternalId')
          .whereRef('responseExternalId.responseId', '=', 'response.id')
          .select(['scheme', 'value'])
          .orderBy('value'),
      ).as('externalIds'),
      sql<Participation[]>`coalesce((select json_agg(json_build_object(
        'organisation', ${organisation}, 'participants', i.participants) order by i.position)
        from response_institution i join organisation on organisation.id = i.organisation_id
        where i.response_id = response.id), '[]')`.as('institutions'),
      jsonArrayFrom(
        eb
          .selectFrom('responseDocument')
          .whereRef('responseDocument.responseId', '=', 'response.id')
          .select(['title', 'category', 'url', 'language'])
          .$castTo<ResponseDocument>()
          .orderBy('position'),
      ).as('documents'),
      sql<ResponseResult[]>`coalesce((select json_agg(json_build_object('indicator', indicator,
        'unit', unit, 'baseline', baseline::text, 'target', target::text, 'actual', actual::text,
        'measuredOn', measured_on) order by position)
        from response_result where response_id = response.id), '[]')`.as('results'),
      sql<AfterUse[]>`coalesce((select json_agg(json_build_object('partner', partner,
        'statement', statement, 'statedOn', stated_on) order by partner)
        from response_after_use where response_id = response.id), '[]')`.as('afterUse'),
    ])
}

/** An organisation as our reasoning has it. */
const organisation = sql`json_build_object('id', organisation.id, 'name', organisation.name,
  'acronym', organisation.acronym, 'type', organisation.type, 'partner', organisation.partner,
  'iatiRef', organisation.iati_ref)`

export const reporter = sql<Reporter>`(case
  when response.reporting_partner is not null
    then json_build_object('kind', 'partner', 'partner', response.reporting_partner)
  when response.reporting_organisation_id is not null
    then (select json_build_object('kind', 'organisation', 'organisationId', o.id, 'name', o.name)
      from organisation o where o.id = response.reporting_organisation_id)
  else '{"kind": "secretariat"}'::json end)`.as('reporter')

const handling = sql<Handling>`json_build_object('submittedBy', response.submitted_by,
  'submittedAt', response.submitted_at, 'verifiedBy', response.verified_by,
  'verifiedAt', response.verified_at, 'returnedReasons', to_json(response.returned_reasons),
  'returnedNote', response.returned_note, 'lastConfirmedOn', response.last_confirmed_on)`.as(
  'handling',
)
