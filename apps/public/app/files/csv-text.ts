import { footnote, isNamedIn } from '@iisg/domain/partners'
import { stringify } from 'csv-stringify/sync'

/**
 * A table as RFC 4180 wants it, every line as wide as the first. Below it stand notes and, where it
 * names the partner whose name carries the asterisk, its footnote.
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[],
): string {
  const named = isNamedIn([...rows.flat(), ...notes].join('\n'))
  const below = ['', ...notes, ...(named ? [footnote] : [])].map((note) =>
    columns.map((_, index) => (index === 0 ? note : '')),
  )
  return stringify([[...columns], ...rows, ...below], {
    // Spreadsheets take a text that starts like a formula for one, and run it.
    escape_formulas: true,
    record_delimiter: 'windows',
    // Without it, some of them read UTF-8 as something else.
    bom: true,
  })
}
