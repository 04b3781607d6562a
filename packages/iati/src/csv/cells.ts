import { parse } from 'csv-parse/sync'
import type { RawRecord } from './records.ts'

/** The cells of a row; null where its quotes do not match. */
export type ParsedRecord = RawRecord & { cells: string[] | null }

/** Parses rows together, and one by one only where one of them is broken. */
export function parsed(records: readonly RawRecord[]): ParsedRecord[] {
  const all = cellsOf(records.map(({ text }) => text).join('\n'))
  return records.map((record, index) => ({
    ...record,
    cells: (all?.length === records.length ? all[index] : cellsOf(record.text)?.[0]) ?? null,
  }))
}

function cellsOf(text: string): string[][] | null {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' })
  } catch {
    return null // Only quotes can be wrong in it, and the row will be told as a fault.
  }
}
