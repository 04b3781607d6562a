import type { CrosswalkLine } from '@iisg/domain/pillars'
import { relationNames } from '@iisg/ui/pillars'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { crosswalkIn } from './crosswalk-in.ts'

/** Every line of a crosswalk, what is the same included. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const { before, tree, lines } = await crosswalkIn(context, params.treeId)
  return csvFile('crosswalk', [
    [`Code in ${before.label}`, 'Measure', 'What became of it', `Code in ${tree.label}`, 'Measure'],
    ...lines.map(({ from, relation, to }) => [
      ...cellsOf(from),
      relationNames[relation],
      ...cellsOf(to),
    ]),
  ])
}

function cellsOf(measure: CrosswalkLine['from']): string[] {
  return measure === null ? ['', ''] : [measure.code, measure.title]
}
