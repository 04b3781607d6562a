import type { Db } from '@iisg/db'
import { frozenWords, type IssueRecord, recordsOf } from '@iisg/db/newsletter'
import { issueInWords } from '@iisg/ui/newsletter'

type Mail = { subject: string; html: string; text: string }

/** An issue as its readers get it: in its frozen words, or as it would be frozen now. */
export async function previewOf(db: Db, issue: IssueRecord, publicUrl: string): Promise<Mail> {
  // Only a preview needs what writes mails: no other page waits for it.
  const { forReader, renderIssue } = await import('@iisg/email')
  const mail =
    (await frozenWords(db, issue.id)) ??
    (await renderIssue(issueInWords(await recordsOf(db, issue), publicUrl)))

  const signUp = new URL('/newsletter', publicUrl).href
  return forReader(mail, { unsubscribe: signUp, preferences: signUp })
}
