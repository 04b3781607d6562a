import type { FindingCase } from '@iisg/db/findings'
import { pillarSubjects } from '@iisg/domain/pillars'
import { findingClassNames, findingStateNames } from '@iisg/ui/findings'
import { percent } from '@iisg/ui/numbers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { filterIn } from './filter.ts'
import { findingsIn } from './findings-in.ts'
import type { Line } from './lines.ts'

/** The queue exactly as the page with the same filters has it, all of its pages together. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const { lines } = await findingsIn(context, filterIn(new URL(request.url).searchParams))

  return csvFile('findings', [headings, ...lines.flatMap(pairsOf)])
}

const headings = [
  ...['Response', 'Other response', 'What they may be', 'Score', 'State', 'Who looks'],
  ...['Pillars', 'Records that may be one'],
]

/** A line for each pair, also of those that the page folds away under their first. */
function pairsOf({ finding, others, records }: Line<FindingCase>): string[][] {
  return [finding, ...others].map((each) => [
    each.oneTitle,
    each.otherTitle,
    findingClassNames[each.class],
    percent(each.score),
    findingStateNames[each.state],
    each.assignee ?? 'Nobody yet',
    each.pillars.map((pillar) => pillarSubjects[pillar]).join(', '),
    String(records),
  ])
}
