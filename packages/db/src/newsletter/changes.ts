import type { Actor } from '@iisg/domain/accounts'
import { changesBetween } from '@iisg/domain/changes'
import type { IssueDraft, IssueId } from '@iisg/domain/newsletter'
import { sql } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'
import { audienceOf, NoAudience } from './audience.ts'
import { findIssue } from './issues.ts'
import { requirePublic } from './not-public.ts'

/** @throws NotPublic where something chosen is not public. */
export function draftIssue(db: Db, by: By, draft: IssueDraft) {
  return change(db, by, async (trx) => {
    await requirePublic(trx, draft)
    const { id: issueId } = await trx
      .insertInto('issue')
      .values({ ...draft, provenance: '{"kind":"manual"}' })
      .returning('id')
      .executeTakeFirstOrThrow()

    return { type: 'issue.drafted', issueId }
  })
}

/**
 * @throws StaleVersion where somebody else has revised it since `version`, or has sent it.
 * @throws NotPublic where something chosen is not public.
 */
export function reviseIssue(db: Db, by: By, id: IssueId, version: number, draft: IssueDraft) {
  return change(db, by, async (trx) => {
    await requirePublic(trx, draft)
    const before = await findIssue(trx, id)
    const revised = await trx
      .updateTable('issue')
      .set({ ...draft, version: version + 1, updatedAt: sql`now()` })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('sentAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)

    return { type: 'issue.revised', issueId: id, changes: changesBetween({ ...before }, draft) }
  })
}

/**
 * Sends an issue as it was read at `version`: from here on it is the worker's. Of two editors who
 * send at once, the second waits for the first and is then told.
 *
 * @throws StaleVersion where it was revised since, or is sent already.
 * @throws NotPublic where something in it is no longer public.
 * @throws NoAudience where nobody would get it.
 */
export function sendIssue(db: Db, by: Pick<Actor, 'accountId'>, id: IssueId, version: number) {
  return change(db, by, async (trx) => {
    const sent = await trx
      .updateTable('issue')
      .set({ sentAt: sql`now()`, sentBy: by.accountId, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('sentAt', 'is', null)
      .returning(['articleIds', 'eventIds', 'responseIds'])
      .executeTakeFirst()
    const chosen = keepVersion(sent)
    await requirePublic(trx, chosen)

    const { count: audience } = await audienceOf(trx, chosen)
    if (audience === 0) throw new NoAudience()
    await enqueue(trx, 'issue sending', { issueId: id })

    return { type: 'issue.sent', issueId: id, audience }
  })
}
