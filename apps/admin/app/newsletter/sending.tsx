import { StaleVersion } from '@iisg/db/audit'
import { audienceOf, NoAudience, NotPublic, notPublicAmong, sendIssue } from '@iisg/db/newsletter'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Buttons,
  Notice,
  PageTitle,
  SummaryList,
} from '@iisg/ui/layout'
import { count, counted } from '@iisg/ui/numbers'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { issueOr404 } from './issue-or-404.ts'
import { sayNotPublic } from './refused-choice.ts'
import { sayReaders } from './say-readers.ts'

export const meta = () => titled('Send an issue')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'send newsletters')
  const issue = await issueOr404(context.db, params.issueId)
  if (issue.sentAt !== null) throw redirect(`/issues/${issue.id}`)

  const [audience, notPublic] = await Promise.all([
    audienceOf(context.db, issue),
    notPublicAmong(context.db, issue),
  ])
  return { issue, audience, notPublic }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'send newsletters')
  const issue = await issueOr404(context.db, params.issueId)
  const form = await readForm(request, Version)
  if (!form.ok) return data({ because: changed }, { status: 422 })
  // Whoever pressed twice, or came second, has what they wanted: it is sent once.
  if (issue.sentAt !== null) return redirect(`/issues/${issue.id}`)

  try {
    await sendIssue(context.db, editor, issue.id, form.value.version)
  } catch (error) {
    if (error instanceof StaleVersion) {
      const { sentAt } = await issueOr404(context.db, issue.id)
      if (sentAt !== null) return redirect(`/issues/${issue.id}`)
      return data({ because: changed }, { status: 422 })
    }
    return data({ because: sayWhyNot(error) }, { status: 422 })
  }
  return redirect(`/issues/${issue.id}`)
}

const changed = 'The issue was revised since you opened this page: look at it again, then send it'

function sayWhyNot(error: unknown): string {
  if (error instanceof NotPublic) return sayNotPublic(error.titles)
  if (error instanceof NoAudience) return 'Nobody who has confirmed a subscription would get it'
  throw error
}

export default function SendingPage() {
  const { issue, audience, notPublic } = useLoaderData<typeof loader>()
  const because = useActionData<typeof action>()?.because
  const maySend = audience.count > 0 && notPublic.length === 0

  return (
    <>
      {because && <Notice tone="problem" title={because} live />}
      <Breadcrumbs
        trail={[
          { href: '/issues', text: 'Newsletter' },
          { href: `/issues/${issue.id}`, text: issue.subject },
        ]}
        here="Send"
      />
      <PageTitle
        title={`Send this issue to ${counted(audience.count, 'reader')}?`}
        lead="Its words and its readers are frozen when you send it. It cannot be taken back, nor sent twice."
      />
      <SummaryList
        facts={[
          { term: 'Subject', detail: issue.subject },
          { term: 'Readers', detail: sayReaders(audience.readers) },
          { term: 'News', detail: count(issue.articleIds.length) },
          { term: 'Events', detail: count(issue.eventIds.length) },
          { term: 'Support projects', detail: count(issue.responseIds.length) },
        ]}
      />
      {notPublic.length > 0 && (
        <Notice tone="warning" title={sayNotPublic(notPublic)}>
          <p>
            <a href={`/issues/${issue.id}`}>Save the draft without it</a>, then send it.
          </p>
        </Notice>
      )}
      {audience.count === 0 && (
        <Notice tone="warning" title="Nobody would get it">
          <p>Nobody who wants to hear of this has confirmed a subscription yet.</p>
        </Notice>
      )}
      <form method="post" className="form">
        <VersionField version={issue.version} refusal={undefined} />
        <Buttons>
          {maySend && <Button>Send to {counted(audience.count, 'reader')}</Button>}
          <ButtonLink href={`/issues/${issue.id}/preview`} kind="secondary">
            Preview
          </ButtonLink>
          <ButtonLink href={`/issues/${issue.id}`} kind="quiet">
            Not yet
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
