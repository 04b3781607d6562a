import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { comparisonCharts } from './comparison-charts.tsx'
import { comparisonIn } from './comparison-in.ts'

/** A chart of the comparison, or its figures, as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const comparison = await comparisonIn(context, new URL(request.url).searchParams)
  return chartFile(comparisonCharts(comparison), params.file, {
    'Earlier cycle': comparison.from.label,
    'Later cycle': comparison.to.label,
  })
}
