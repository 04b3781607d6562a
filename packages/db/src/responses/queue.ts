import type { Viewer } from '@iisg/domain/accounts'
import {
  budgetsInForce,
  type ResponseContent,
  type ResponseId,
  type ResponseRecord,
  type Risk,
  riskOf,
} from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo } from './known-to.ts'
import { responsesById } from './records.ts'
import { contentsOf } from './versions.ts'

/** A response that waits to be verified, with why it stands where it does. */
export type Queued = { record: ResponseRecord; risk: Risk }

/** What the queue is of: what people handed in, or what files brought. */
export type QueueOf = 'reported' | 'imported'

/** How many of what files brought are weighed at once: the newest. */
const mostImported = 500

/**
 * All that waits to be verified, what should be looked at soonest first, and what has waited longest
 * first among equals.
 */
export async function verificationQueue(
  db: Db,
  viewer: Viewer,
  of: QueueOf = 'reported',
): Promise<Queued[]> {
  const waiting = await db
    .selectFrom('response')
    .where('state', '=', 'submitted')
    .where('submittedAt', of === 'reported' ? 'is not' : 'is', null)
    .where(knownTo(viewer))
    .select(['response.id', contested, alike])
    .select(sql<number>`coalesce(current_date - submitted_at::date, 0)`.as('waited'))
    .orderBy('response.id', 'desc')
    .$if(of === 'imported', (query) => query.limit(mostImported))
    .execute()

  const ids = waiting.map(({ id }) => id)
  const [records, contents, before] = await Promise.all([
    responsesById(db, ids),
    contentsOf(db, ids),
    verifiedBefore(db, ids),
  ])
  const facts = new Map(waiting.map((each) => [each.id, each]))
  return records
    .flatMap((record) => {
      const [content, known] = [contents.get(record.id), facts.get(record.id)]
      if (!content || !known) return []
      const risk = riskOf({
        content,
        money: budgetsInForce(record.budgets),
        askedTier: record.askedTier,
        before: before.get(record.id),
        ...known,
        returnedBefore: record.handling.returnedReasons.length > 0,
      })
      return [{ record, risk, waited: known.waited }]
    })
    .sort((one, other) => other.risk.points - one.risk.points || other.waited - one.waited)
    .map(({ record, risk }) => ({ record, risk }))
}

/** The last wording of each that was verified. */
async function verifiedBefore(
  db: Db,
  ids: readonly ResponseId[],
): Promise<Map<ResponseId, ResponseContent>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('responseVersion')
    .where('responseId', 'in', ids)
    .where('verifiedAt', 'is not', null)
    .distinctOn('responseId')
    .select(['responseId', 'content'])
    .orderBy('responseId')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ responseId, content }) => [responseId, content]))
}

/** Links that a beneficiary contests, by its newest word. */
const contested = sql<number>`(select count(*) from support_link l
  join lateral (
    select distinct on (c.partner) c.status from link_confirmation c
    where c.link_id = l.id order by c.partner, c.step desc) word on word.status = 'contested'
  where l.response_id = response.id and l.withdrawn_at is null)`.as('contested')

/** Other records of the same title for a time in common. */
const alike = sql<number>`(select count(*) from response other
  where other.id <> response.id and lower(other.title) = lower(response.title)
  and other.state not in ('archived', 'draft', 'returned', 'merged')
  and daterange(coalesce(other.actual_start, other.planned_start),
      coalesce(other.actual_end, other.planned_end), '[]')
    && daterange(coalesce(response.actual_start, response.planned_start),
      coalesce(response.actual_end, response.planned_end), '[]'))`.as('alike')
