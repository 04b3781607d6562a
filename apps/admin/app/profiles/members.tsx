import { listSeats } from '@iisg/db/members'
import { portfoliosOf } from '@iisg/domain/profiles'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { count, percent } from '@iisg/ui/numbers'
import { PillarTag } from '@iisg/ui/pillars'
import { DataTable } from '@iisg/ui/tables'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { WhichCycle } from '#app/needs/which-cycle.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { Hidden } from './hidden.tsx'
import { mappingIn } from './mapping-in.ts'

export const meta = () => titled('Members and providers')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const { of, cycle, mapping, hidden } = await mappingIn(context, search)
  const seats = await listSeats(context.db)
  const funding = portfoliosOf(mapping, 'funding')
  const implementing = portfoliosOf(mapping, 'implementing')

  const found = [...funding, ...implementing].map(({ organisation }) => organisation)
  const seated = seats.filter(({ id }) => !found.some((each) => each.id === id))
  const all = new Map([...found, ...seated].map(({ id, name }) => [id, name]))
  const total = funding.reduce((sum, { responses }) => sum + responses, 0)
  const lines = [...all].map(([id, name]) => ({
    id,
    name,
    pillars: seats.find((seat) => seat.id === id)?.pillars ?? [],
    pays: funding.find(({ organisation }) => organisation.id === id)?.responses ?? 0,
    carriesOut: implementing.find(({ organisation }) => organisation.id === id)?.responses ?? 0,
  }))
  return { of, cycle, hidden, total, lines }
}

export default function Members() {
  const { of, cycle, hidden, total, lines } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs trail={[{ href: '/analysis', text: 'Analysis' }]} here="Members and providers" />
      <PageTitle
        title="Members and providers"
        lead={`Who pays for and who carries out what meets the needs of the ${cycle.label}.`}
      />
      <WhichCycle {...of} hrefOf={(id) => `/members?cycle=${id}`} />
      <DataTable
        caption="Members and providers"
        captionHidden
        narrow="stack"
        rows={lines}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'name',
            heading: 'Organisation',
            rowHeader: true,
            cell: ({ id, name }) => <a href={`/members/${id}?cycle=${cycle.id}`}>{name}</a>,
          },
          {
            key: 'seats',
            heading: 'Seats',
            cell: ({ pillars }) =>
              pillars.length === 0
                ? 'No member'
                : pillars.map((pillar) => <PillarTag key={pillar} pillar={pillar} />),
          },
          { key: 'pays', heading: 'Pays for', numeric: true, cell: ({ pays }) => part(pays) },
          {
            key: 'share',
            heading: 'Share of all',
            numeric: true,
            cell: ({ pays }) => (pays > 0 ? percent(pays / total) : '–'),
          },
          {
            key: 'carriesOut',
            heading: 'Carries out',
            numeric: true,
            cell: ({ carriesOut }) => part(carriesOut),
          },
        ]}
      />
      <p>
        A response that several pay for or carry out counts for each in equal parts. One that meets
        no need of this cycle counts for nobody here.
      </p>
      <Hidden {...hidden} />
    </>
  )
}

function part(responses: number): string {
  if (responses === 0) return '–'
  return Number.isInteger(responses) ? count(responses) : responses.toFixed(1)
}
