import type { PoolingCase } from '@iisg/db/pooling'
import { partnerNames } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { PoolingPart } from '@iisg/domain/pooling'
import { activityTypeNames } from '@iisg/ui/activities'
import { cellNames } from '@iisg/ui/analysis'
import { priorityNames } from '@iisg/ui/needs'
import { poolingReasonNames, poolingStateNames } from '@iisg/ui/pooling'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { poolingsIn } from './poolings-in.ts'

/** The groups exactly as the page with the same filters lists them, a line for each part. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const { cycle, poolings } = await poolingsIn(context, search)
  return csvFile(`pooling-${cycle.window.from}`, [heading, ...poolings.flatMap(linesOf)])
}

const heading = [
  ...['Measure', 'Title of the measure', 'Pillar', 'Kind of work', 'Partners that ask', 'State'],
  ...['Reason', 'Partner', 'Need', 'Title of the need', 'Priority', 'Standing', 'Gap'],
  ...['Estimated cost of the whole need', 'Currency', 'Responses that answer'],
]

function linesOf({ group, needs, state, reason }: PoolingCase): string[][] {
  const { measure, activityType, partners } = group
  const own = [
    measure.code,
    measure.title,
    pillarSubjects[measure.objective.pillar],
    activityTypeNames[activityType],
    String(partners.length),
    poolingStateNames[state],
    reason === null ? '' : poolingReasonNames[reason],
  ]
  return group.parts.map((part) => [...own, ...partOf(part, needs)])
}

function partOf(
  { needId, partner, priority, cell, answeredBy }: PoolingPart,
  needs: PoolingCase['needs'],
): string[] {
  const need = needs.find(({ id }) => id === needId)
  return [
    partnerNames[partner],
    need?.code ?? '',
    need?.title ?? '',
    priorityNames[priority],
    cellNames[cell.status],
    'gap' in cell ? cell.gap.toFixed(1) : '',
    need?.cost?.amount ?? '',
    need?.cost?.currency ?? '',
    String(answeredBy.length),
  ]
}
