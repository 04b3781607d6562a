import { listRegisteredOrganisations } from '@iisg/db/organisations'
import { may } from '@iisg/domain/accounts'
import { partnerNames } from '@iisg/domain/partners'
import { ButtonLink, EmptyState, PageTitle } from '@iisg/ui/layout'
import { organisationTypeNames } from '@iisg/ui/organisations'
import { DataTable } from '@iisg/ui/tables'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Organisations')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return {
    organisations: await listRegisteredOrganisations(context.db),
    mayEnter: may(context.viewer, 'record responses'),
  }
}

export default function Organisations() {
  const { organisations, mayEnter } = useLoaderData<typeof loader>()

  return (
    <>
      <PageTitle
        title="Organisations"
        lead="Members, providers and authorities that were entered here or hold a seat. Those that only imports have brought are found where a response names them."
        actions={mayEnter && <ButtonLink href="/organisations/new">Enter one</ButtonLink>}
      />
      {organisations.length > 0 ? (
        <DataTable
          caption="Organisations by name"
          captionHidden
          narrow="stack"
          rows={organisations}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', heading: 'Name', rowHeader: true, cell: ({ name }) => name },
            { key: 'acronym', heading: 'Acronym', cell: ({ acronym }) => acronym },
            {
              key: 'type',
              heading: 'Type',
              cell: ({ type }) => type && organisationTypeNames[type],
            },
            {
              key: 'partner',
              heading: 'Institution of',
              cell: ({ partner }) => partner && partnerNames[partner],
            },
            { key: 'ref', heading: 'Identifier', cell: ({ iatiRef }) => iatiRef },
          ]}
        />
      ) : (
        <EmptyState title="None was entered yet" />
      )}
    </>
  )
}
