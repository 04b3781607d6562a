import { movementNames } from '@iisg/ui/movements'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { chartFile } from '#app/charts/chart-file.ts'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { changeTables } from './change-tables.ts'
import { changesIn } from './changes-in.ts'

/** A table of the page as a file, or each thing that happened on a line of its own. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const changes = await changesIn(context, new URL(request.url).searchParams)
  if (params.file !== 'changes.csv') {
    return chartFile(changeTables(changes), params.file, {
      Cycle: changes.cycle.label,
      Since: changes.since,
      Until: changes.today,
    })
  }

  return csvFile('changes', [
    ['When', 'What', 'Record', 'Pillars', 'Partners'],
    ...changes.movements.map(({ at, kind, title, pillars, partners }) => [
      at.toISOString(),
      movementNames[kind],
      title,
      pillars.join(', '),
      partners.join(', '),
    ]),
  ])
}
