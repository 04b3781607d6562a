import type { Cell, CoverageMatrix } from '@iisg/domain/analysis'
import { footnote, isNamedIn, type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects, strandNames } from '@iisg/domain/pillars'
import { cellNames } from '@iisg/ui/analysis'
import { perspectiveNames, priorityNames } from '@iisg/ui/needs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { requireActor } from '#app/session/require-actor.ts'
import { coverageIn } from './coverage-in.ts'

/** The matrix exactly as the page with the same filters shows it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const { cycle, matrix } = await coverageIn(context, new URL(request.url).searchParams)

  return new Response(csvOf(matrix), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="coverage-${cycle.window.from}.csv"`,
    },
  })
}

/** One line for each need. What a spreadsheet would take for a formula is escaped. */
export function csvOf(matrix: CoverageMatrix): string {
  const lines = [
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
  // The line has its own asterisk and no other: it is the note to the names above.
  const named = lines.some((line) => line.some((text) => isNamedIn(text)))
  return stringify(named ? [...lines, [footnote]] : lines, options)
}

const options = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const

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
