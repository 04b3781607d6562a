import type { Db } from '@iisg/db'
import { findIssue, type IssueRecord } from '@iisg/db/newsletter'
import { IssueId } from '@iisg/domain/newsletter'

export async function issueOr404(db: Db, id: string | undefined): Promise<IssueRecord> {
  const issueId = IssueId.safeParse(id)
  const issue = issueId.success ? await findIssue(db, issueId.data) : undefined
  if (!issue) throw new Response('There is no such issue', { status: 404 })
  return issue
}
