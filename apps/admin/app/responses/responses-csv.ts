import type { ResponseLine } from '@iisg/db/responses'
import { sumInEuro } from '@iisg/domain/money'
import { partnerNames } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import { budgetsInForce } from '@iisg/domain/responses'
import { responseKindNames, responseStatusNames, sayReporter } from '@iisg/ui/responses'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { askedList } from './asked-list.ts'
import { listedIn } from './listed-in.ts'

/** More than any platform of this kind has recorded. */
const most = 100_000

/** The list exactly as the page with the same filters has it, all of its pages together. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const { query, filter } = askedList(viewer, request.url)
  const { lines } = await listedIn(context, query.cycle, filter, { size: most, number: 1 })

  return csvFile('responses', [headings, ...lines.map(cellsOf)])
}

const headings = [
  'Response',
  'Kind',
  'Recorded for',
  'For',
  'Pillars',
  'Status',
  'From',
  'Until',
  'Donors',
  'Budget in euro',
  'Not converted',
]

function cellsOf(line: ResponseLine): string[] {
  const { total, notConverted } = sumInEuro(budgetsInForce(line.budgets))
  const told = line.budgets.length > notConverted.length
  const names = line.partners.map((partner) => partnerNames[partner])
  return [
    line.title,
    responseKindNames[line.kind],
    sayReporter(line.reporter),
    (names.length === 0 && line.regional ? ['the region'] : names).join(', '),
    line.pillars.map(({ pillar }) => pillarSubjects[pillar]).join(', '),
    responseStatusNames[line.status],
    line.startsOn ?? '',
    line.endsOn ?? '',
    line.donors.join('; '),
    told ? total : '',
    notConverted.map(({ amount, currency }) => `${currency} ${amount}`).join('; '),
  ]
}
