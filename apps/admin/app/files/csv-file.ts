import { footnote, isNamedIn } from '@iisg/domain/partners'
import { stringify } from 'csv-stringify/sync'

/**
 * Lines as a file for a spreadsheet. What it would take for a formula is escaped; where a line names
 * Kosovo*, the footnote is the last one.
 */
export function csvFile(name: string, lines: readonly (readonly string[])[]): Response {
  return new Response(csvOf(lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}

function csvOf(lines: readonly (readonly string[])[]): string {
  const named = lines.some((line) => line.some((text) => isNamedIn(text)))
  // The line has its own asterisk and no other: it is the note to the names above.
  return stringify(named ? [...lines, [footnote]] : [...lines], options)
}

const options = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const
