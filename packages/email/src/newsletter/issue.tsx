import { type RenderedMail, rendered } from '../layout/index.ts'
import { IssueBody, IssueFoot } from './issue-body.tsx'
import { type IssueContent, worded } from './issue-content.ts'
import { footText, issueText } from './issue-text.ts'

/**
 * An issue of the newsletter, once for all its readers: `forReader` puts in the addresses that are
 * each reader's own.
 */
export function renderIssue(told: IssueContent): Promise<RenderedMail> {
  const content = worded(told)
  return rendered({
    subject: content.subject,
    preview: content.intro,
    demonstration: content.demonstration,
    html: { body: <IssueBody {...content} />, foot: <IssueFoot /> },
    text: { body: issueText(content), foot: footText },
  })
}
