import { matrixOf, sensitivityOf } from '@iisg/domain/analysis'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChartPanel } from '#app/charts/chart-panel.tsx'
import { titled } from '#app/layout/titled.ts'
import { WhichCycle } from '#app/needs/which-cycle.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { Hidden } from './hidden.tsx'
import { mappingIn } from './mapping-in.ts'
import { stabilityChart } from './stability-chart.tsx'

export const meta = () => titled('How firm the ranking is')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return stabilityIn(context, new URL(request.url).searchParams)
}

/** What the page and its files are told from: the ranking of the needs that the viewer may know. */
export async function stabilityIn(context: AppLoadContext, search: URLSearchParams) {
  const { of, cycle, mapping, hidden } = await mappingIn(context, search)
  const needs = new Map(mapping.weighed.needs.map((need) => [need.id, need]))
  const ranked = sensitivityOf(mapping.weighed).flatMap((rank) => {
    const need = needs.get(rank.needId)
    return need ? [{ ...rank, code: need.code, title: need.title }] : []
  })
  const unranked = matrixOf(mapping.weighed).rows.length - ranked.length
  return { of, cycle, hidden, ranked, unranked, method: mapping.weighed.method }
}

export default function Stability() {
  const { of, cycle, hidden, ranked, unranked, method } = useLoaderData<typeof loader>()
  const { partial, regional, committed } = method.sensitivity
  const files = { path: '/stability/charts', search: `?cycle=${cycle.id}` }

  return (
    <>
      <Breadcrumbs
        trail={[{ href: '/analysis', text: 'Analysis' }]}
        here="How firm the ranking is"
      />
      <PageTitle
        title="How firm the ranking is"
        lead="Three weights of the method can be argued about. Here is how far the rank of each need moves when they do."
      />
      <WhichCycle {...of} hrefOf={(id) => `/stability?cycle=${id}`} />
      <p>
        Tried: a partial link as {partial.join(', ')}; a partner served as part of the region as{' '}
        {regional.join(', ')}; committed money in the pipeline as {committed.join(', ')}. That makes{' '}
        {partial.length * regional.length * committed.length} runs, always the same.
      </p>
      <ChartPanel chart={stabilityChart(ranked)} files={files} />
      {unranked > 0 && (
        <p>
          Too little is reported of {unranked} more to rank them: they are left out of all runs.
        </p>
      )}
      <Hidden {...hidden} />
    </>
  )
}
