import { findOrganisation } from '@iisg/db/organisations'
import { OrganisationId } from '@iisg/domain/organisations'
import { memberProfile } from '@iisg/domain/profiles'
import { Breadcrumbs, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { responseKindNames, responseStatusNames } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import type { AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { titled } from '#app/layout/titled.ts'
import { WhichCycle } from '#app/needs/which-cycle.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { Hidden } from './hidden.tsx'
import { mappingIn } from './mapping-in.ts'
import { memberCharts } from './member-charts.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? data.organisation.name : 'Member')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return memberIn(context, params.organisationId, new URL(request.url).searchParams)
}

/** What a member's page and its files are told from. */
export async function memberIn(
  context: AppLoadContext,
  id: string | undefined,
  search: URLSearchParams,
) {
  const organisationId = OrganisationId.safeParse(id)
  const organisation =
    organisationId.success && (await findOrganisation(context.db, organisationId.data))
  if (!organisation) throw new Response('There is no such organisation', { status: 404 })

  const { of, cycle, mapping, hidden } = await mappingIn(context, search)
  return {
    organisation,
    of,
    cycle,
    hidden,
    pays: memberProfile(mapping, organisation.id, 'funding'),
    carriesOut: memberProfile(mapping, organisation.id, 'implementing'),
  }
}

export default function MemberPage() {
  const { organisation, of, cycle, hidden, pays, carriesOut } = useLoaderData<typeof loader>()
  const charts = memberCharts({ pays, carriesOut })
  const path = `/members/${organisation.id}`
  const files = { path: `${path}/charts`, search: `?cycle=${cycle.id}` }

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/analysis', text: 'Analysis' },
          { href: '/members', text: 'Members and providers' },
        ]}
        here={organisation.acronym ?? organisation.name}
      />
      <PageTitle
        eyebrow="Member profile"
        title={organisation.name}
        lead={`What it does for the needs of the ${cycle.label}, and who is at work in the same places.`}
      />
      <WhichCycle {...of} hrefOf={(id) => `${path}?cycle=${id}`} />
      <Section title="Where it pays" id="pays">
        <Portfolio places={charts.pays} overlaps={charts.paysToo} files={files} />
      </Section>
      <Section title="Where it carries out" id="carries-out">
        <Portfolio places={charts.carriesOut} overlaps={charts.carriesOutToo} files={files} />
      </Section>
      <Section title="Its responses in this mapping" id="responses">
        {pays.responses.length > 0 ? (
          <DataTable
            caption="Its responses"
            captionHidden
            narrow="stack"
            rows={pays.responses}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'title',
                heading: 'Response',
                rowHeader: true,
                cell: ({ id, title }) => <a href={`/responses/${id}`}>{title}</a>,
              },
              { key: 'kind', heading: 'Kind', cell: ({ kind }) => responseKindNames[kind] },
              {
                key: 'status',
                heading: 'Status',
                cell: ({ status }) => responseStatusNames[status],
              },
            ]}
          />
        ) : (
          <EmptyState title="It has no response that meets a need of this cycle" />
        )}
      </Section>
      <Hidden {...hidden} />
    </>
  )
}

type PortfolioProps = {
  places: ReturnType<typeof memberCharts>['pays']
  overlaps: ReturnType<typeof memberCharts>['paysToo']
  files: { path: string; search: string }
}

function Portfolio({ places, overlaps, files }: PortfolioProps) {
  if (places.lines.length === 0) return <EmptyState title="Nowhere, in this cycle" />
  return (
    <>
      <ChartPanel chart={places} files={files} />
      {overlaps.lines.length > 0 ? (
        <ChartPanel chart={overlaps} files={files} />
      ) : (
        <p>Nobody else is at work in these places.</p>
      )}
    </>
  )
}
