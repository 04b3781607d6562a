import { today } from '@iisg/db/time'
import { pillarSubjects, pillars } from '@iisg/domain/pillars'
import { taskStateNames } from '@iisg/ui/cycles'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { type BoardCell, boardIn } from './board-in.ts'
import { asNames, sayNone, sayWhen } from './board-table.tsx'
import { cycleOr404 } from './cycle-or-404.ts'

/** The status board exactly as the page with the same filters shows it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const cycle = await cycleOr404(context, params.cycleId)
  const search = new URL(request.url).searchParams
  const { rows } = await boardIn(context, cycle.id, search, await today(context.db))

  return csvFile(`status-${cycle.kind}-${cycle.window.from}`, [
    ['Who', 'As', ...pillars.map((pillar) => pillarSubjects[pillar])],
    ...rows.map(({ name, as, cells }) => [
      name,
      asNames[as],
      ...pillars.map((pillar) => sayCell(cells[pillar])),
    ]),
  ])
}

function sayCell(cell: BoardCell | 'left out' | undefined): string {
  if (!cell || cell === 'left out') return sayNone(cell)
  return [taskStateNames[cell.state], cell.overdue ? 'overdue' : '', sayWhen(cell)]
    .filter((part) => part !== '')
    .join(', ')
}
