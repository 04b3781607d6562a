import { admits, Tier } from '@iisg/domain/disclosure'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type {
  ResponseId,
  ResponseKind,
  ResponseState,
  ResponseStatus,
} from '@iisg/domain/responses'
import { wordsOf } from '@iisg/domain/text'
import type { Day } from '@iisg/domain/time'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db, Tables } from '../db.ts'

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
  /** Only those that a reader may know who is admitted up to this tier. */
  upTo?: Tier | undefined
}

/** A response as a line of a list. */
export type ResponseLine = {
  id: ResponseId
  title: string
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
    .select(['id', 'title', 'kind', 'status', 'state', 'regional'])
    .select([
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
  const { partner, pillar, status, state, kind, toConfirm, upTo } = filter
  let narrowed = query
  for (const word of wordsOf(filter.search ?? '')) {
    narrowed = narrowed.where('searchText', 'like', `%${word}%`)
  }
  if (status) narrowed = narrowed.where('status', '=', status)
  if (state) narrowed = narrowed.where('state', '=', state)
  if (kind) narrowed = narrowed.where('kind', '=', kind)
  if (upTo) {
    const admitted = Tier.options.filter((tier) => admits(upTo, tier))
    narrowed = narrowed.where('tier', 'in', admitted)
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
