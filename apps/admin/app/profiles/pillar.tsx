import { pillarPromises } from '@iisg/db/freshness'
import { Pillar, pillarNames, pillarSubjects } from '@iisg/domain/pillars'
import { pillarDashboard } from '@iisg/domain/profiles'
import { sayPillarPromise } from '@iisg/ui/freshness'
import { Breadcrumbs, EmptyState, PageTitle, Section, Stat, Stats } from '@iisg/ui/layout'
import { counted, percent, toOneDecimal } from '@iisg/ui/numbers'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { titled } from '#app/layout/titled.ts'
import { WhichCycle } from '#app/needs/which-cycle.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { CliffsSection } from './cliffs-section.tsx'
import { Hidden } from './hidden.tsx'
import { IndexStats } from './index-stats.tsx'
import { mappingIn } from './mapping-in.ts'
import { PayersShown } from './payers-shown.tsx'
import { pillarCharts } from './pillar-charts.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? pillarSubjects[data.pillar] : 'Pillar')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const pillar = Pillar.safeParse(params.pillar)
  if (!pillar.success) throw new Response('There is no such pillar', { status: 404 })
  const search = new URL(request.url).searchParams
  const { of, cycle, today, mapping, hidden } = await mappingIn(context, search)
  const promises = await pillarPromises(context.db, context.viewer, today)

  return {
    pillar: pillar.data,
    of,
    cycle,
    today,
    hidden,
    method: mapping.weighed.method,
    dashboard: pillarDashboard(mapping, pillar.data),
    promise: promises[pillar.data],
  }
}

export default function PillarPage() {
  const { pillar, of, cycle, today, hidden, method, dashboard, promise } =
    useLoaderData<typeof loader>()
  const { total, donors, withoutDonor } = dashboard
  const charts = pillarCharts(dashboard, method, today)
  const files = { path: `/pillars/${pillar}/charts`, search: `?cycle=${cycle.id}` }

  return (
    <>
      <Breadcrumbs trail={[{ href: '/analysis', text: 'Analysis' }]} here={pillar} />
      <PageTitle
        eyebrow={pillar}
        title={pillarSubjects[pillar]}
        lead={`How the needs of the ${pillarNames[pillar]} stand in the ${cycle.label}.`}
      />
      <WhichCycle {...of} hrefOf={(id) => `/pillars/${pillar}?cycle=${id}`} />
      <IndexStats index={total} />
      <p>
        <a href={`/coverage?cycle=${cycle.id}&pillar=${pillar}`}>See each need in the matrix</a>
      </p>
      {!of.frozen && (
        <p>
          {sayPillarPromise(promise)} <a href="/freshness">See what is still true</a>
        </p>
      )}
      <Section title="Where the gaps are" id="gaps">
        <ChartPanel chart={charts.objectives} files={files} />
        <ChartPanel chart={charts.partners} files={files} />
      </Section>
      <Section title="Crowded and empty places" id="crowding">
        <ChartPanel chart={charts.crowding} files={files} />
      </Section>
      <CliffsSection charts={charts} files={files} />
      <Section title="Who pays" id="donors">
        {donors ? (
          <>
            <Stats>
              <Stat
                value={toOneDecimal(donors.effectiveNumber)}
                label="Donors of equal size would be as concentrated"
              />
              <Stat
                value={percent(donors.top.share)}
                label={`The largest: ${donors.top.key.name}`}
              />
              <Stat value={donors.hhi.toFixed(2)} label="HHI, 0 to 1" />
            </Stats>
            <ChartPanel chart={charts.donors} files={files} />
          </>
        ) : (
          <EmptyState title="No donor is recorded for what is done here" />
        )}
        {withoutDonor > 0 && (
          <p>
            {counted(withoutDonor, 'response')} without a donor that is recorded and may be told.
          </p>
        )}
        <PayersShown payers={dashboard.payers} chart={charts.payers} files={files} />
      </Section>
      <Hidden {...hidden} />
    </>
  )
}
