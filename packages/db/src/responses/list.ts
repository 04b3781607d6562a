import type { Viewer } from '@iisg/domain/accounts'
import type { ActivityType } from '@iisg/domain/activities'
import type { NeedId } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type {
  Budget,
  IconTheme,
  Reporter,
  ResponseId,
  ResponseKind,
  ResponseState,
  ResponseStatus,
} from '@iisg/domain/responses'
import { wordsOf } from '@iisg/domain/text'
import type { Day } from '@iisg/domain/time'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db, Tables } from '../db.ts'
import { knownTo, reportedBy, standsFor } from './known-to.ts'
import { reporter } from './records.ts'
import { countedStates } from './weighed.ts'

/** What a list of responses is narrowed to; what is not named is not narrowed. */
export type ResponseFilter = {
  search?: string | undefined
  partner?: Partner | undefined
  pillar?: Pillar | undefined
  status?: ResponseStatus | undefined
  state?: ResponseState | undefined
  kind?: ResponseKind | undefined
  /** Only those whose pillar an editor has yet to confirm. */
  toConfirm?: boolean | undefined
  /** Whoever looks: nothing that they may not know is listed or counted. */
  viewer: Viewer
  /** Only those that somebody handed in and nobody has verified. */
  handedIn?: boolean | undefined
  /** Only those that they report themselves. */
  ours?: boolean | undefined
  /** Only those that count and are linked to one of some needs. */
  needIds?: readonly NeedId[] | undefined
}

/** A response as a line of a list. */
export type ResponseLine = {
  id: ResponseId
  title: string
  /** How its summary begins. */
  summary: string
  /** By which it is known elsewhere. */
  identifier: string | null
  kind: ResponseKind
  status: ResponseStatus
  state: ResponseState
  startsOn: Day | null
  endsOn: Day | null
  regional: boolean
  partners: Partner[]
  pillars: { pillar: Pillar; confirmed: boolean }[]
  donors: string[]
  provenance: string
  reporter: Reporter
  icon: IconTheme | null
  activityTypes: ActivityType[]
  /** All that its budgets are in euro, as far as it can be told. */
  budgets: Pick<Budget, 'amount' | 'currency' | 'rate' | 'type' | 'from' | 'until'>[]
}

/** One page of responses, the ones touched last first, and how many there are in all. */
export async function listResponses(
  db: Db,
  filter: ResponseFilter,
  page: { size: number; number: number },
): Promise<{ lines: ResponseLine[]; total: number }> {
  const narrowed = narrow(db.selectFrom('response'), filter)
  const { total } = await narrowed
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const lines = await narrowed
    .select(['id', 'title', 'kind', 'status', 'state', 'regional', 'icon', 'activityTypes'])
    .select([
      reporter,
      sql<ResponseLine['budgets']>`coalesce((select json_agg(json_build_object(
        'type', b.type, 'from', b.starts_on, 'until', b.ends_on, 'amount', b.amount::text, 'currency', b.currency,
        'rate', case when b.per_euro is not null then json_build_object('perEuro', b.per_euro::text,
          'on', b.rate_on, 'source', b.rate_source) end) order by b.starts_on, b.id)
        from response_budget b where b.response_id = response.id), '[]')`.as('budgets'),
      sql<string>`left(summary, 200)`.as('summary'),
      sql<string | null>`(select min(e.value) from response_external_id e
        where e.response_id = response.id)`.as('identifier'),
      sql<Day | null>`coalesce(actual_start, planned_start)`.as('startsOn'),
      sql<Day | null>`coalesce(actual_end, planned_end)`.as('endsOn'),
      sql<Partner[]>`array(select p.partner::text from response_partner p
        where p.response_id = response.id order by p.partner)`.as('partners'),
      sql<ResponseLine['pillars']>`coalesce((select json_agg(json_build_object(
        'pillar', p.pillar, 'confirmed', p.confirmed) order by p.pillar)
        from response_pillar p where p.response_id = response.id), '[]')`.as('pillars'),
      sql<string[]>`array(select o.name from response_role r
        join organisation o on o.id = r.organisation_id
        where r.response_id = response.id and r.role = 'funding'
        order by r.position, o.name)`.as('donors'),
      sql<string>`provenance ->> 'kind'`.as('provenance'),
    ])
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size)
    .offset(page.size * (page.number - 1))
    .execute()

  return { lines, total }
}

/** A query for responses, narrowed. */
export function narrow<O>(
  query: SelectQueryBuilder<Tables, 'response', O>,
  filter: ResponseFilter,
): SelectQueryBuilder<Tables, 'response', O> {
  const { partner, pillar, status, state, kind, toConfirm, viewer, ours, handedIn, needIds } =
    filter
  let narrowed = query.where(knownTo(viewer))
  for (const word of wordsOf(filter.search ?? '')) {
    const says = sql<boolean>`response.search_text like ${`%${word}%`}`
    narrowed = narrowed.where(sql<boolean>`(${says} or ${standsFor(viewer, says)})`)
  }
  if (status) narrowed = narrowed.where('status', '=', status)
  if (state) narrowed = narrowed.where('state', '=', state)
  if (kind) narrowed = narrowed.where('kind', '=', kind)
  if (handedIn) {
    narrowed = narrowed.where('state', '=', 'submitted').where('submittedAt', 'is not', null)
  }
  if (ours) narrowed = narrowed.where(reportedBy(viewer))
  if (needIds) {
    narrowed = narrowed.where('state', 'in', countedStates).where(
      sql<boolean>`exists (select from support_link l where l.response_id = response.id
        and l.withdrawn_at is null and l.need_id = any(${needIds}::uuid[]))`,
    )
  }
  if (partner) {
    narrowed = narrowed.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('responsePartner')
          .whereRef('responsePartner.responseId', '=', 'response.id')
          .where('responsePartner.partner', '=', partner)
          .select('partner'),
      ),
    )
  }
  if (pillar || toConfirm) {
    narrowed = narrowed.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('responsePillar')
          .whereRef('responsePillar.responseId', '=', 'response.id')
          .$if(pillar !== undefined, (pillars) => pillars.where('pillar', '=', pillar ?? 'WBCTi'))
          .$if(toConfirm === true, (pillars) => pillars.where('confirmed', '=', false))
          .select('pillar'),
      ),
    )
  }
  return narrowed
}
