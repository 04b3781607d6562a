import type { Partner } from '@iisg/domain/partners'
import {
  type ResponseDates,
  type ResponseId,
  ResponseState,
  type SupportLink,
  workingPeriodOf,
} from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What the judgement has to know of a response. */
export type WeighedResponse = SupportLink['response']

/** Drafts and returned responses do not count yet; archived and merged ones do not count any more. */
export const countedStates = ResponseState.extract(['submitted', 'verified', 'published']).options

/**
 * A response as it would be weighed, whether linked or not, and whether it counts at all. Nothing is
 * weighed of one that is told under another.
 */
export async function findWeighedResponse(
  db: Db,
  id: ResponseId,
): Promise<{ response: WeighedResponse; counts: boolean } | undefined> {
  const row = await db
    .selectFrom('response')
    .where('response.id', '=', id)
    .where('response.state', '<>', 'merged')
    .select(weighedColumns)
    .select([partnersNamed, isCommitted])
    .select((eb) => eb('response.state', 'in', countedStates).as('counts'))
    .executeTakeFirst()
  return row && { response: weighedOf(row), counts: Boolean(row.counts) }
}

/** The columns that `weighedOf` reads, beside `partnersNamed` and `isCommitted`. */
export const weighedColumns = [
  'response.id as responseId',
  'response.title',
  'response.kind',
  'response.status',
  'response.plannedStart',
  'response.plannedEnd',
  'response.actualStart',
  'response.actualEnd',
  'response.regional',
  'response.tier',
] as const

export const partnersNamed = sql<Partner[]>`array(select p.partner::text from response_partner p
  where p.response_id = response.id order by p.partner)`.as('partners')

/** IATI's type 2 is a commitment; 1.x called it C. */
export const isCommitted = sql<boolean>`(exists (select from response_budget b
    where b.response_id = response.id and b.status = 'committed')
  or exists (select from response_transaction t
    where t.response_id = response.id and t.type in ('2', 'C') and t.amount > 0))`.as('committed')

type WeighedRow = ResponseDates &
  Omit<WeighedResponse, 'id' | 'period'> & { responseId: ResponseId }

export function weighedOf(row: WeighedRow): WeighedResponse {
  const { responseId: id, title, kind, status, regional, tier, partners, committed } = row
  const period = workingPeriodOf(row, status)
  return { id, title, kind, status, committed, period, regional, partners, tier }
}
