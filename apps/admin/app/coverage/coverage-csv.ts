import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects, strandNames } from '@iisg/domain/pillars'
import {
  cellNames,
  groupingIn,
  indexTitle,
  type ShownCell,
  type ShownIndex,
  type ShownMatrix,
  type ShownPillar,
  shownMatrix,
} from '@iisg/ui/analysis'
import { perspectiveNames, priorityNames } from '@iisg/ui/needs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { coverageIn } from './coverage-in.ts'

/** The matrix exactly as the page with the same filters shows it: its groups, figures and totals. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const { cycle, matrix, method } = await coverageIn(context, search)
  const shown = shownMatrix(matrix, method, groupingIn(search))

  return csvFile(`coverage-${cycle.window.from}`, linesOf(shown))
}

const about = ['Pillar', 'Group', 'Objective', 'Strand', 'Code', 'Need', 'Priority', 'Perspective']

/** A line for each need, one below each pillar for its gap indices, and the totals at the end. */
function linesOf({ pillars, totals }: ShownMatrix): string[][] {
  return [
    [...about, ...partners.flatMap(headings), 'All'],
    ...pillars.flatMap((pillar) => [...needLines(pillar), indexLine(pillar)]),
    ...totals.map(({ label, value }) => [
      ...['All', '', '', '', '', label, '', ''],
      ...partners.flatMap(() => ['', '', '']),
      value,
    ]),
  ]
}

function headings(partner: Partner): string[] {
  const name = partnerNames[partner]
  return [`${name}: standing`, `${name}: coverage`, `${name}: gap`]
}

function needLines({ pillar, groups }: ShownPillar): string[][] {
  return groups.flatMap(({ title, rows }) =>
    rows.map(({ need, cells }) => [
      pillarSubjects[pillar],
      title,
      `${need.measure.objective.code} ${need.measure.objective.title}`,
      strandNames[need.measure.strand],
      need.code,
      need.title,
      priorityNames[need.priority],
      need.perspectives.map((each) => perspectiveNames[each]).join(', '),
      ...partners.flatMap((partner) => figuresOf(cells[partner])),
      '',
    ]),
  )
}

function figuresOf({ says, figures }: ShownCell): string[] {
  return [says, figures?.coverage ?? '', figures?.gap ?? '']
}

function indexLine({ pillar, indices }: ShownPillar): string[] {
  return [
    ...[pillarSubjects[pillar], '', '', '', '', indexTitle, '', ''],
    ...partners.flatMap((partner) => indexOf(indices[partner])),
    '',
  ]
}

function indexOf(index: ShownIndex): string[] {
  if ('value' in index) return ['', '', index.value]
  return [index.without === 'silence' ? cellNames.unreported : '', '', '']
}
