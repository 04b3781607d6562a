import { Breadcrumbs, ButtonLink, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { issueOr404 } from './issue-or-404.ts'
import './preview.css'

export const meta = () => titled('Preview of an issue')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write newsletters')
  const { id, subject, sentAt } = await issueOr404(context.db, params.issueId)
  return { id, subject, isSent: sentAt !== null }
}

export default function Preview() {
  const { id, subject, isSent } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/issues', text: 'Newsletter' },
          { href: `/issues/${id}`, text: subject },
        ]}
        here="Preview"
      />
      <PageTitle
        title={subject}
        eyebrow={isSent ? 'As its readers got it' : 'As its readers will get it'}
        lead="Each reader’s own links are in the last lines; here they lead to the sign-up page."
        actions={
          !isSent && (
            <>
              <ButtonLink href={`/issues/${id}`} kind="secondary">
                Revise
              </ButtonLink>
              <ButtonLink href={`/issues/${id}/sending`} kind="secondary">
                Send
              </ButtonLink>
            </>
          )
        }
      />
      <Section
        title="The mail"
        actions={<a href={`/issues/${id}/preview/html`}>On a page of its own</a>}
      >
        <iframe
          className="mail-preview"
          sandbox=""
          src={`/issues/${id}/preview/html`}
          title="The mail as mail programs show it"
        />
      </Section>
      <Section
        title="For programs that show no HTML"
        actions={<a href={`/issues/${id}/preview/text`}>On a page of its own</a>}
      >
        <iframe
          className="mail-preview"
          sandbox=""
          src={`/issues/${id}/preview/text`}
          title="The mail as plain text"
        />
      </Section>
    </>
  )
}
