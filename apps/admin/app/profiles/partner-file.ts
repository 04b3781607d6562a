import { partnerNames } from '@iisg/domain/partners'
import { partnerProfile } from '@iisg/domain/profiles'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { loadChart } from './load-chart.tsx'
import { loadsIn } from './loads-in.ts'
import { mappingIn } from './mapping-in.ts'
import { partnerCharts } from './partner-charts.ts'
import { partnerOr404 } from './partner-or-404.ts'

/** A chart of a partner's page, or its figures, as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const partner = partnerOr404(params.partner)
  const search = new URL(request.url).searchParams
  const { cycle, today, mapping } = await mappingIn(context, search)
  const charts = partnerCharts(partnerProfile(mapping, partner), mapping.weighed.method, today)
  const { year, institutions } = await loadsIn(context, cycle, partner, search)
  const load = loadChart({ partner, window: year.window, institutions })

  return chartFile([...Object.values(charts), load], params.file, {
    Partner: partnerNames[partner],
    Cycle: cycle.label,
  })
}
