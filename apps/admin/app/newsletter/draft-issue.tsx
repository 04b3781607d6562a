import type { IssueChoices, IssueRecord } from '@iisg/db/newsletter'
import { ConflictPanel, type Refusal } from '@iisg/ui/forms'
import { Breadcrumbs, ButtonLink, Notice, PageTitle, Tag } from '@iisg/ui/layout'
import type { ConflictFound } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { IssueForm } from './issue-form.tsx'
import { sayNotPublic } from './refused-choice.ts'

type DraftIssueProps = {
  issue: IssueRecord
  choices: IssueChoices
  isAll: boolean
  /** What was chosen and has been taken back since. */
  notPublic: readonly string[]
  saved: boolean
  answer: { refusal: Refusal; conflict: ConflictFound | undefined } | undefined
}

/** An issue that can still be changed. */
export function DraftIssue(props: DraftIssueProps) {
  const { issue, choices, isAll, notPublic, saved, answer } = props
  const { id, subject } = issue

  return (
    <>
      <FormProblems refusal={answer?.refusal} />
      <Breadcrumbs trail={[{ href: '/issues', text: 'Newsletter' }]} here={subject} />
      <PageTitle
        title={subject}
        eyebrow="Issue"
        meta={<Tag>Draft</Tag>}
        actions={
          <>
            <ButtonLink href={`/issues/${id}/preview`} kind="secondary">
              Preview
            </ButtonLink>
            <ButtonLink href={`/issues/${id}/sending`} kind="secondary">
              Send
            </ButtonLink>
            <ButtonLink href={`/audit/issue/${id}`} kind="quiet">
              History
            </ButtonLink>
          </>
        }
      />
      {saved && !answer && (
        <Notice tone="success" title="The draft is saved" live>
          <p>
            <a href={`/issues/${id}/preview`}>See it as its readers will get it</a>
          </p>
        </Notice>
      )}
      {notPublic.length > 0 && (
        <Notice tone="warning" title={sayNotPublic(notPublic)}>
          <p>Save the draft to leave it out.</p>
        </Notice>
      )}
      {answer?.conflict && <ConflictPanel {...answer.conflict} />}
      <IssueForm stored={issue} choices={choices} isAll={isAll} refusal={answer?.refusal} />
    </>
  )
}
