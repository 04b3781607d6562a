import type { NeedId } from '@iisg/domain/needs'
import { Select } from '@iisg/ui/forms'
import { EmptyState, PageTitle, Section, Stat, Stats } from '@iisg/ui/layout'
import { count, counted, toOneDecimal } from '@iisg/ui/numbers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { ChoiceForm } from '#app/forms/choice-form.tsx'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { comparisonCharts } from './comparison-charts.tsx'
import { comparisonIn } from './comparison-in.ts'
import { sayChange } from './say-change.ts'

export const meta = () => titled('Comparison of cycles')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return comparisonIn(context, new URL(request.url).searchParams)
}

export default function Comparison() {
  const comparison = useLoaderData<typeof loader>()
  const { cycles, from, to, progress, needs, chronic, hidden, isFrozen } = comparison
  const charts = comparisonCharts(comparison)
  const files = { path: '/comparison/charts', search: `?from=${from.id}&to=${to.id}` }
  const options = cycles.map(({ id, label }) => ({ value: id, text: label }))
  const inBoth = progress.compared.later.length

  return (
    <>
      <PageTitle
        title="Comparison of cycles"
        lead={`What became of the needs of the ${from.label} in the ${to.label}, like with like.`}
      />
      <ChoiceForm button="Compare">
        <Select name="from" label="From" options={options} value={from.id} refusal={undefined} />
        <Select name="to" label="To" options={options} value={to.id} refusal={undefined} />
      </ChoiceForm>
      <Stats>
        <Stat value={sayIndexOf(progress.earlier.value)} label={`Gap then, ${from.label}`} />
        <Stat value={sayIndexOf(progress.later.value)} label={`Gap now, ${to.label}`} />
        <Stat value={count(inBoth)} label="Needs in both" />
        <Stat value={count(progress.opened.length)} label="New" />
        <Stat value={count(progress.closed.length)} label="Ended" />
        <Stat value={count(chronic.length)} label="Chronic cells" />
      </Stats>
      <p>
        On the needs that are in both cycles, the gap is {sayChange(progress.change)}.
        {!isFrozen && ` The ${to.label} is not frozen: its figures still move.`}
      </p>
      <Section title="By pillar" id="pillars">
        {charts[0] && <ChartPanel chart={charts[0]} files={files} />}
      </Section>
      <Section title="By partner" id="partners">
        {charts[1] && <ChartPanel chart={charts[1]} files={files} />}
      </Section>
      <Section title="Chronic needs" id="chronic">
        {charts[2] && chronic.length > 0 ? (
          <ChartPanel chart={charts[2]} files={files} />
        ) : (
          <EmptyState title="No adopted need was hardly met in two cycles on end" />
        )}
      </Section>
      <Section title="New needs" id="new">
        <NeedList ids={progress.opened} needs={needs} />
      </Section>
      <Section title="Needs that ended" id="ended">
        <NeedList ids={progress.closed} needs={needs} />
      </Section>
      {hidden > 0 && (
        <p>{counted(hidden, 'need')} may not be shown to you. No figure contains them.</p>
      )}
      <AtOnce says={`${counted(inBoth, 'need')} in both cycles`} />
    </>
  )
}

type Needs = ReturnType<typeof useLoaderData<typeof loader>>['needs']

function NeedList({ ids, needs }: { ids: readonly NeedId[]; needs: Needs }) {
  if (ids.length === 0) return <EmptyState title="None" />
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`/needs/${id}`}>
            {needs.get(id)?.code} {needs.get(id)?.title}
          </a>
        </li>
      ))}
    </ul>
  )
}

function sayIndexOf(value: number | undefined): string {
  return value === undefined ? '–' : toOneDecimal(value)
}
