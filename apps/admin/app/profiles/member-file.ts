import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { memberIn } from './member.tsx'
import { memberCharts } from './member-charts.tsx'

/** A chart of a member's page, or its figures, as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const member = await memberIn(context, params.organisationId, search)

  return chartFile(Object.values(memberCharts(member)), params.file, {
    Organisation: member.organisation.name,
    Cycle: member.cycle.label,
  })
}
