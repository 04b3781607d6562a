import { Unreadable } from '../source/unreadable.ts'

/** Finds a cell of a row by the name of its column: trimmed, empty where there is no such column. */
export type Layout = (cells: readonly string[], column: string) => string

const needed = ['iati-identifier', 'title', 'recipient-country-code', 'sector-code']

/** @throws Unreadable where the first row is not that of the Datastore's layout. */
export function layoutOf(header: readonly string[]): Layout {
  const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]))
  const missing = needed.filter((column) => !columns.has(column))
  if (missing.length > 0) {
    throw new Unreadable(
      'refusal',
      `This is no IATI file: neither XML nor a list with the columns of the IATI Datastore (${missing.join(', ')} missing).`,
    )
  }

  return (cells, column) => cells[columns.get(column.toLowerCase()) ?? -1]?.trim() ?? ''
}
