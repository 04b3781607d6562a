import type { Cell, CoverageMatrix } from '@iisg/domain/analysis'
import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects, strandNames } from '@iisg/domain/pillars'
import { cellNames } from '@iisg/ui/analysis'
import { perspectiveNames, priorityNames } from '@iisg/ui/needs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/files/csv-file.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { coverageIn } from './coverage-in.ts'

/** The matrix exactly as the page with the same filters shows it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const { cycle, matrix } = await coverageIn(context, new URL(request.url).searchParams)

  return csvFile(`coverage-${cycle.window.from}`, linesOf(matrix))
}

/** One line for each need. */
function linesOf(matrix: CoverageMatrix): string[][] {
  return [
    ['Code', 'Need', 'Pillar', 'Strand', 'Priority', 'Perspective', ...partners.flatMap(headings)],
    ...matrix.rows.map(({ need, cells }) => [
      need.code,
      need.title,
      pillarSubjects[need.measure.objective.pillar],
      strandNames[need.measure.strand],
      priorityNames[need.priority],
      need.perspectives.map((each) => perspectiveNames[each]).join(', '),
      ...partners.flatMap((partner) => figuresOf(cells[partner])),
    ]),
    ['', 'Gap index', '', '', '', '', ...partners.flatMap((partner) => indexOf(matrix, partner))],
  ]
}

function headings(partner: Partner): string[] {
  const name = partnerNames[partner]
  return [`${name}: standing`, `${name}: coverage`, `${name}: gap`]
}

function figuresOf(cell: Cell): string[] {
  const standing = cellNames[cell.status]
  // What is known so far would read as a finding.
  if (!('gap' in cell)) return [standing, '', '']
  return [standing, cell.coverage.toFixed(4), cell.gap.toFixed(1)]
}

function indexOf({ byPartner }: CoverageMatrix, partner: Partner): string[] {
  const { value, unreported } = byPartner[partner]
  if (value !== undefined) return ['', '', value.toFixed(1)]
  return [unreported > 0 ? cellNames.unreported : '', '', '']
}
