import { Unreadable } from '../source/unreadable.ts'

/** Finds a cell of a row by the name of its column: trimmed, empty where there is no such column. */
export type Layout = (cells: readonly string[], column: string) => string

const needed = ['iati-identifier', 'title', 'recipient-country-code', 'sector-code']

/** @throws Unreadable where the first row is not that of the Datastore's layout. */
export function layoutOf(header: readonly string[]): Layout {
  const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]))
  if (!needed.every((column) => columns.has(column))) throw noList()

  return (cells, column) => cells[columns.get(column.toLowerCase()) ?? -1]?.trim() ?? ''
}

export function noList(): Unreadable {
  return new Unreadable(
    'refusal',
    `This is no IATI file: neither XML nor a list with the columns ${needed.join(', ')}.`,
  )
}
