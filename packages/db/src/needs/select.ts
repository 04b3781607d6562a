import type { CostEstimate, Predecessor } from '@iisg/domain/needs'
import { sql } from 'kysely'
import { jsonArrayFrom, jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../db.ts'

/** Needs with all that lists and judgements ask for: from one row each, since there are thousands. */
export function needs(db: Db) {
  return db
    .selectFrom('need')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .select(['need.id', 'need.version', 'need.cycleId', 'need.code', 'need.title'])
    .select(['need.description', 'need.kinds', 'need.perspectives', 'need.partners'])
    .select(['need.priority', 'need.requestedActivityTypes', 'need.targetDay', 'need.state'])
    .select(['need.tier', 'need.provenance'])
    .select(cost)
    .select(({ ref }) =>
      jsonBuildObject({
        id: ref('measure.id'),
        code: ref('measure.code'),
        strand: ref('measure.strand'),
        title: ref('measure.title'),
        objective: jsonBuildObject({
          code: ref('objective.code'),
          pillar: ref('objective.pillar'),
          title: ref('objective.title'),
        }),
      }).as('measure'),
    )
}

/** The same with all that is kept of a need: for the page of one. */
export function needRecords(db: Db) {
  return needs(db)
    .select(['need.widestTier', 'need.wording', 'need.submittedBy', 'need.closedAs'])
    .select(['need.mergedIntoId', 'need.sources'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('needInstitution')
          .innerJoin('organisation', 'organisation.id', 'needInstitution.organisationId')
          .whereRef('needInstitution.needId', '=', 'need.id')
          .select(['organisation.id', 'organisation.name', 'organisation.partner'])
          .orderBy('organisation.name'),
      ).as('institutions'),
      predecessors,
    ])
}

const predecessors = sql<Predecessor[]>`coalesce((
  select json_agg(json_build_object('needId', predecessor_id, 'relation', relation))
  from need_lineage where need_id = need.id), '[]')`.as('predecessors')

/** An amount as exact text: in JSON a number would lose its cents. */
const cost = sql<CostEstimate | null>`
  case when need.cost_amount is not null then json_build_object(
    'amount', need.cost_amount::text, 'currency', need.cost_currency, 'on', need.cost_on) end`.as(
  'cost',
)
