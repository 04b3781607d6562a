import { findAccount, sessionsOf } from '@iisg/db/accounts'
import { namesOf } from '@iisg/db/audit'
import { sayGrants } from '@iisg/ui/accounts'
import { Button, PageTitle, Section, SummaryList, Tag } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { capitalised } from '#app/layout/capitalised.ts'
import { titled } from '#app/layout/titled.ts'
import { requireSignedIn } from '#app/session/require-signed-in.ts'
import { browserOf } from './browser-of.ts'

export const meta = () => titled('Your account')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { accountId, name, grants } = requireSignedIn(context.viewer)
  const [account, organisations, sessions, current] = await Promise.all([
    findAccount(context.db, accountId),
    namesOf(
      context.db,
      grants.flatMap((grant) => ('organisationId' in grant ? [grant.organisationId] : [])),
    ),
    sessionsOf(context.db, accountId),
    context.signIn.sessionOf(request.headers),
  ])

  return {
    name,
    email: account?.email ?? '',
    as: capitalised(sayGrants(grants, organisations)),
    sessions: sessions.map((session) => ({ ...session, isThis: session.id === current?.id })),
  }
}

export default function OwnAccount() {
  const { name, email, as, sessions } = useLoaderData<typeof loader>()

  return (
    <>
      <PageTitle title="Your account" />
      <SummaryList
        facts={[
          { term: 'Name', detail: name },
          { term: 'E-mail address', detail: email },
          { term: 'Role', detail: as },
        ]}
      />
      <Section title="Where you are signed in">
        <DataTable
          caption="Your sessions"
          captionHidden
          narrow="stack"
          rows={sessions}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'browser',
              heading: 'Browser',
              rowHeader: true,
              cell: ({ userAgent, isThis }) => (
                <>
                  {browserOf(userAgent)} {isThis && <Tag tone="covered">This one</Tag>}
                </>
              ),
            },
            {
              key: 'startedAt',
              heading: 'Signed in',
              cell: ({ startedAt }) => sayInstant(startedAt),
            },
            { key: 'seenAt', heading: 'Last used', cell: ({ seenAt }) => sayInstant(seenAt) },
          ]}
        />
        <form method="post" action="/account/sign-out">
          <Button kind="secondary">Sign out everywhere</Button>
        </form>
      </Section>
    </>
  )
}
