import { today } from '@iisg/db/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { endingsTold } from './endings-told.ts'
import { linksShown } from './links-shown.ts'
import { needCharts } from './need-charts.tsx'
import { needOr404 } from './need-or-404.ts'
import { weighedFor } from './weighed-for.ts'

/** A chart of a need's page, or its figures, as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const need = await needOr404(context, params.needId)
  const search = new URL(request.url).searchParams
  const [{ input }, day] = await Promise.all([
    weighedFor(context.db, need, search),
    today(context.db),
  ])
  // No chart of a need tells money.
  const links = await linksShown(context, input, new Map(), false)
  const { window } = input.cycle
  const told = { links, endings: endingsTold(input, links), window, today: day }

  return chartFile(Object.values(needCharts(told)), params.file, {
    Need: need.code,
    Cycle: input.cycle.label,
  })
}
