import { Pillar, pillarSubjects } from '@iisg/domain/pillars'
import { pillarDashboard } from '@iisg/domain/profiles'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { mappingIn } from './mapping-in.ts'
import { pillarCharts } from './pillar-charts.tsx'

/** A chart of a pillar's page, or its figures, as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const pillar = Pillar.safeParse(params.pillar)
  if (!pillar.success) throw new Response('There is no such pillar', { status: 404 })
  const { cycle, today, mapping } = await mappingIn(context, new URL(request.url).searchParams)
  const { method } = mapping.weighed
  const dashboard = pillarDashboard(mapping, pillar.data)

  return chartFile(Object.values(pillarCharts(dashboard, method, today)), params.file, {
    Pillar: pillarSubjects[pillar.data],
    Cycle: cycle.label,
  })
}
