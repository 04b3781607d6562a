import type { Limits } from '../limits.ts'
import type { Reading } from '../reading.ts'
import type { Unreadable } from '../source/unreadable.ts'
import { activityFromRow } from './activity.ts'
import { type Layout, layoutOf, noList } from './layout.ts'
import { type Row, RowReader } from './row-reader.ts'

/** A list of activities that comes in pieces, and what has been read of it so far. */
export class CsvDocument {
  readonly #rows: RowReader
  readonly #readings: Reading[] = []
  #layout: Layout | null = null

  constructor(limits: Limits) {
    this.#rows = new RowReader(limits)
  }

  /** What has been read since this was asked last. */
  read(): Reading[] {
    return this.#readings.splice(0)
  }

  /** @throws Unreadable */
  write(text: string): void {
    this.#take(this.#rows.write(text))
  }

  /** @throws Unreadable */
  end(): void {
    this.#take(this.#rows.end())
    if (this.#layout === null) throw noList()
  }

  /** The file cannot be read any further. */
  stop({ kind, message }: Unreadable): void {
    const sentence = kind === 'fault' ? `${message} Nothing behind it was read.` : message
    const line = this.#layout === null ? 1 : this.#rows.line
    const place = { line, column: null, element: null, activity: null }
    this.#readings.push({ type: 'problem', problem: { kind, ...place, sentence } })
  }

  #take(rows: readonly Row[]): void {
    for (const row of rows) {
      if (row.type === 'fault' && this.#layout === null) throw noList()
      if (row.type === 'fault') this.#tell(row)
      else if (this.#layout === null) this.#begin(row.cells)
      else this.#readings.push({ type: 'activity', activity: activityFromRow(row, this.#layout) })
    }
  }

  #begin(header: readonly string[]): void {
    this.#layout = layoutOf(header)
    this.#readings.push({ type: 'file', format: 'csv', version: null, generatedAt: null })
  }

  #tell({ line, cells, sentence }: Extract<Row, { type: 'fault' }>): void {
    const activity = this.#layout?.(cells, 'iati-identifier') || null
    const place = { line, column: null, element: null, activity }
    const lost = activity === null ? 'It is lost.' : `Activity ${activity} is lost.`
    const problem = { kind: 'fault' as const, ...place, sentence: `${sentence} ${lost}` }
    this.#readings.push({ type: 'problem', problem })
  }
}
