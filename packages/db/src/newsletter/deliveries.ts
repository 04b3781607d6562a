import type { IssueId } from '@iisg/domain/newsletter'
import type { SubscriberToken } from '@iisg/domain/subscribers'
import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'
import type { InHand } from '../subscribers/index.ts'

/** One issue to one subscriber, in the hands of a worker. */
export type ClaimedDelivery = InHand & {
  email: string
  messageId: string
  attempts: number
  /** Proves in the links of this mail that it was received. */
  token: SubscriberToken
}

/**
 * Takes one waiting delivery of an issue in hand; nothing where none may be handed over now. It is
 * the last look before the mail leaves: who has unsubscribed since gets nothing.
 */
export async function claimDelivery(
  db: Db,
  issueId: IssueId,
  workerId: string,
): Promise<ClaimedDelivery | undefined> {
  while (true) {
    const { rows } = await bookkeep(db, (trx) =>
      sql<Omit<ClaimedDelivery, 'workerId'> & { state: 'submitting' | 'withdrawn' }>`
        with next as (
          select id from delivery
          where issue_id = ${issueId} and state = 'waiting'
            and (not_before is null or not_before <= clock_timestamp())
          limit 1 for update skip locked)
        update delivery set
          state = case when subscriber.unsubscribed_at is null then 'submitting' else 'withdrawn' end,
          claimed_by = ${workerId}, claimed_at = clock_timestamp()
        from next, subscriber
        where delivery.id = next.id and subscriber.id = delivery.subscriber_id
        returning delivery.id, delivery.email, delivery.message_id, delivery.attempts,
          delivery.state, subscriber.token`.execute(trx),
    )
    const row = rows[0]
    if (row === undefined) return undefined

    const { state, ...delivery } = row
    if (state === 'submitting') return { ...delivery, workerId }
  }
}

/**
 * The issues that have something to do now: to be frozen, to be handed over, or with a delivery that
 * bears this worker's id.
 */
export async function issuesUnderWay(db: Db, workerId: string): Promise<IssueId[]> {
  const issues = await db
    .selectFrom('issue')
    .where('sentAt', 'is not', null)
    .where(
      sql<boolean>`(frozen_at is null or exists (
        select from delivery where issue_id = issue.id and (
          state = 'waiting' and (not_before is null or not_before <= clock_timestamp())
          or state = 'submitting' and claimed_by = ${workerId})))`,
    )
    .select('id')
    .orderBy('sentAt')
    .execute()
  return issues.map(({ id }) => id)
}
