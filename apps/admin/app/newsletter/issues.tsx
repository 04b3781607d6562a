import { listIssues } from '@iisg/db/newsletter'
import { ButtonLink, EmptyState, PageTitle, Tag } from '@iisg/ui/layout'
import { saySending, sendingTones } from '@iisg/ui/newsletter'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Newsletter')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write newsletters')
  return listIssues(context.db)
}

export default function Issues() {
  const issues = useLoaderData<typeof loader>()

  return (
    <>
      <PageTitle
        title="Newsletter"
        lead="Each issue is drafted, looked at as its readers will get it, and sent once."
        actions={<ButtonLink href="/issues/new">Draft an issue</ButtonLink>}
      />
      {issues.length === 0 ? (
        <EmptyState title="There is no issue yet" />
      ) : (
        <DataTable
          caption="Issues"
          captionHidden
          narrow="stack"
          rows={issues}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'subject',
              heading: 'Issue',
              rowHeader: true,
              cell: ({ id, subject }) => <a href={`/issues/${id}`}>{subject}</a>,
            },
            {
              key: 'sending',
              heading: 'How far it is',
              cell: ({ sending }) => (
                <Tag tone={sendingTones[sending.status]}>{saySending(sending)}</Tag>
              ),
            },
            {
              key: 'at',
              heading: 'When',
              cell: ({ sentAt, updatedAt }) =>
                sentAt ? `Sent on ${sayInstant(sentAt)}` : `Revised on ${sayInstant(updatedAt)}`,
            },
          ]}
        />
      )}
    </>
  )
}
