import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { stabilityIn } from './stability.tsx'
import { stabilityChart } from './stability-chart.tsx'

/** The ranking as a drawing or as figures. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const { ranked, cycle } = await stabilityIn(context, new URL(request.url).searchParams)

  return chartFile([stabilityChart(ranked)], params.file, { Cycle: cycle.label })
}
