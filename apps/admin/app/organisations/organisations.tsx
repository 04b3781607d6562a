import { listRegisteredOrganisations } from '@iisg/db/organisations'
import { mayTellCapacity } from '@iisg/domain/absorption'
import { may } from '@iisg/domain/accounts'
import { partnerNames, partners } from '@iisg/domain/partners'
import { ButtonLink, EmptyState, PageTitle } from '@iisg/ui/layout'
import { count } from '@iisg/ui/numbers'
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
    mayTellFor: partners.filter((partner) => mayTellCapacity(context.viewer, partner)),
    mayEnter: may(context.viewer, 'record responses'),
  }
}

export default function Organisations() {
  const { organisations, mayEnter, mayTellFor } = useLoaderData<typeof loader>()

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
            {
              key: 'capacity',
              heading: 'Can take on a month',
              cell: ({ id, name, partner, eventsPerMonth }) => {
                if (partner === null) return null
                const told = eventsPerMonth === null ? 'Not stated' : count(eventsPerMonth)
                if (!mayTellFor.includes(partner)) return told
                return (
                  <a href={`/organisations/${id}/capacity`}>
                    {told}
                    <span className="only-read-out">, to be changed for {name}</span>
                  </a>
                )
              },
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
