import { type IssueId, type Readers, readersOf } from '@iisg/domain/newsletter'
import { sql, type Transaction } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { type IssueRecords, recordsOf } from './content.ts'
import { getsIssueFor, pillarsOfItems } from './deliveries-readers.ts'

/** The words of an issue, as every reader gets them but for the reader's own links. */
export type FrozenWords = { subject: string; html: string; text: string }

/**
 * Freezes an issue that is to be sent: its words, and who gets it, one delivery each. All in one
 * transaction, so that the audience is counted before the first mail leaves. Does nothing where
 * that has happened already; of two workers the second waits for the first.
 */
export function freezeIssue(
  db: Db,
  issueId: IssueId,
  mailDomain: string,
  write: (records: IssueRecords) => Promise<{ html: string; text: string }>,
): Promise<void> {
  return bookkeep(db, async (trx) => {
    const issue = await trx
      .selectFrom('issue')
      .where('id', '=', issueId)
      .where('sentAt', 'is not', null)
      .where('frozenAt', 'is', null)
      .select(['subject', 'intro', 'articleIds', 'eventIds', 'responseIds'])
      .forUpdate()
      .executeTakeFirst()
    if (issue === undefined) return

    const { html, text } = await write(await recordsOf(trx, issue))
    await trx
      .updateTable('issue')
      .set({ html, plainText: text, frozenAt: sql`clock_timestamp()` })
      .where('id', '=', issueId)
      .execute()
    await address(trx, issueId, readersOf(await pillarsOfItems(trx, issue)), mailDomain)
  })
}

/** The frozen words of an issue; nothing where they are not frozen yet. */
export async function frozenWords(db: Db, issueId: IssueId): Promise<FrozenWords | undefined> {
  const issue = await db
    .selectFrom('issue')
    .where('id', '=', issueId)
    .select(['subject', 'html', 'plainText'])
    .executeTakeFirst()
  if (!issue?.html || issue.plainText === null) return undefined
  return { subject: issue.subject, html: issue.html, text: issue.plainText }
}

/** One delivery a reader. Its Message-ID is the issue's and the reader's: twice would be the same. */
async function address(
  trx: Transaction<Tables>,
  issueId: IssueId,
  readers: Readers,
  mailDomain: string,
): Promise<void> {
  await sql`insert into delivery (issue_id, subscriber_id, email, message_id)
    select ${issueId}::uuid, id, email, ${issueId}::text || '.' || id || '@' || ${mailDomain}::text
    from subscriber where ${getsIssueFor(readers)}`.execute(trx)
}
