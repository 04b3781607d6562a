import { mayTellCapacity } from '@iisg/domain/absorption'
import { partnerNames, partnerSlugs } from '@iisg/domain/partners'
import { partnerProfile } from '@iisg/domain/profiles'
import { type Month, monthOf } from '@iisg/domain/time'
import { Breadcrumbs, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { sayPeriod } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { titled } from '#app/layout/titled.ts'
import { WhichCycle } from '#app/needs/which-cycle.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { AbsorptionCalendar, Capacities } from './absorption-calendar.tsx'
import { CliffsSection } from './cliffs-section.tsx'
import { Hidden } from './hidden.tsx'
import { IndexStats } from './index-stats.tsx'
import { loadChart } from './load-chart.tsx'
import { loadsIn } from './loads-in.ts'
import { mappingIn } from './mapping-in.ts'
import { partnerCharts } from './partner-charts.ts'
import { PartnerNeeds } from './partner-needs.tsx'
import { partnerOr404 } from './partner-or-404.ts'
import { PayersShown } from './payers-shown.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? partnerNames[data.partner] : 'Partner')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const partner = partnerOr404(params.partner)
  const search = new URL(request.url).searchParams
  const { of, cycle, today, mapping, hidden } = await mappingIn(context, search)
  const { method } = mapping.weighed

  return {
    partner,
    of,
    cycle,
    today,
    hidden,
    method,
    profile: partnerProfile(mapping, partner),
    mayTell: mayTellCapacity(context.viewer, partner),
    load: await loadsIn(context, cycle, partner, search),
  }
}

export default function PartnerPage() {
  const { partner, of, cycle, today, hidden, method, profile, load, mayTell } =
    useLoaderData<typeof loader>()
  const { year, institutions } = load
  const charts = partnerCharts(profile, method, today)
  const path = `/partners/${partnerSlugs[partner]}`
  const files = { path: `${path}/charts`, search: `?cycle=${cycle.id}` }
  const hrefOfYear = (from: Month) => `${path}?cycle=${cycle.id}&from=${from}#absorption`
  const calendar = loadChart({ partner, window: year.window, institutions })
  const monthFiles = { ...files, search: `?cycle=${cycle.id}&from=${monthOf(year.window.from)}` }

  return (
    <>
      <Breadcrumbs trail={[{ href: '/analysis', text: 'Analysis' }]} here={partnerNames[partner]} />
      <PageTitle
        eyebrow="Partner"
        title={partnerNames[partner]}
        lead={`How its needs stand in the ${cycle.label}, over all pillars.`}
      />
      <WhichCycle {...of} hrefOf={(id) => `${path}?cycle=${id}`} />
      <IndexStats index={profile.total} />
      <Section title="Pillar by pillar" id="pillars">
        <ChartPanel chart={charts.pillars} files={files} />
      </Section>
      <Section title="Its needs, the largest gap first" id="needs">
        <PartnerNeeds cells={profile.cells} partner={partner} cycle={cycle} />
        <p>
          <a href={`${files.path}/needs.csv${files.search}`}>These figures as CSV</a>
        </p>
      </Section>
      <CliffsSection charts={charts} files={files} />
      <Section title="Who pays" id="donors">
        <PayersShown payers={profile.payers} chart={charts.payers} files={files} />
      </Section>
      <Section title="What its institutions are asked to take part in" id="absorption">
        {load.isFrozen && (
          <p>This mapping is frozen: only the events that its own records hold are counted.</p>
        )}
        {calendar.draw ? (
          <AbsorptionCalendar
            chart={calendar}
            files={monthFiles}
            institutions={institutions}
            events={load.events}
            hidden={load.hiddenEvents}
          />
        ) : (
          <EmptyState
            title={`No event names an institution in these months: ${sayPeriod(year.window)}`}
          />
        )}
        <p>
          <a href={hrefOfYear(year.earlier)}>A year earlier</a>
          {' · '}
          <a href={hrefOfYear(year.later)}>A year later</a>
        </p>
        {mayTell && institutions.length > 0 && <Capacities institutions={institutions} />}
      </Section>
      <Section title="What is done" id="responses">
        <p>
          {counted(profile.named.length, 'response')} in this mapping name it, and{' '}
          {counted(profile.regional.length, 'response')} reach it as part of the region.{' '}
          <a href={`/responses?partner=${partner}`}>See all that name it</a>
        </p>
      </Section>
      <Hidden {...hidden} />
    </>
  )
}
