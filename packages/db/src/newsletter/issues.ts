import {
  type DeliveryCounts,
  DeliveryState,
  type Issue,
  type IssueId,
  type Sending,
  sendingOf,
} from '@iisg/domain/newsletter'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** An issue as a line of the list. */
export type IssueLine = Pick<Issue, 'id' | 'subject' | 'sentAt'> & {
  updatedAt: Date
  sending: Sending
}

/** An issue with how far it is on its way. */
export type IssueRecord = Issue & { sentBy: string | null; updatedAt: Date; sending: Sending }

/** The issues: drafts first, then those sent, the latest first. */
export async function listIssues(db: Db): Promise<IssueLine[]> {
  const rows = await issues(db)
    .orderBy('issue.sentAt', (order) => order.desc().nullsFirst())
    .orderBy('issue.updatedAt', 'desc')
    .orderBy('issue.id')
    .execute()
  return rows.map((row) => {
    const { id, subject, sentAt, updatedAt, sending } = recordOf(row)
    return { id, subject, sentAt, updatedAt, sending }
  })
}

export async function findIssue(db: Db, id: IssueId): Promise<IssueRecord | undefined> {
  const row = await issues(db).where('issue.id', '=', id).executeTakeFirst()
  return row && recordOf(row)
}

function issues(db: Db) {
  return db
    .selectFrom('issue')
    .leftJoin('account', 'account.id', 'issue.sentBy')
    .select(['issue.id', 'issue.version', 'issue.subject', 'issue.intro', 'issue.articleIds'])
    .select(['issue.eventIds', 'issue.responseIds', 'issue.sentAt', 'issue.updatedAt'])
    .select(['issue.frozenAt', 'account.name as sentBy'])
    .select(
      sql<Partial<DeliveryCounts>>`(select coalesce(json_object_agg(each.state, each.total), '{}')
        from (select state, count(*)::int as total from delivery
          where issue_id = issue.id group by state) each)`.as('counts'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof issues>['execute']>>[number]

function recordOf({ frozenAt, counts, ...issue }: Row): IssueRecord {
  const frozen = frozenAt !== null
  return { ...issue, sending: sendingOf({ sentAt: issue.sentAt, frozen }, allCounts(counts)) }
}

function allCounts(counts: Partial<DeliveryCounts>): DeliveryCounts {
  const none = Object.fromEntries(DeliveryState.options.map((state) => [state, 0]))
  return { ...(none as DeliveryCounts), ...counts } // Made from every state just above.
}
