import type { Limits } from '../limits.ts'
import { Unreadable } from '../source/unreadable.ts'
import { noCharacter } from '../source/utf8.ts'
import { type ParsedRecord, parsed } from './cells.ts'
import { type RawRecord, RecordSplitter } from './records.ts'

/** A row with as many cells as the first one; or one that is lost, with the cells that are sure. */
export type Row =
  | { type: 'row'; line: number; cells: string[] }
  | { type: 'fault'; line: number; cells: string[]; sentence: string }

/**
 * Reads rows out of text that comes in pieces. A quote that is never closed would swallow all rows
 * behind it: where a row of several lines is broken, its later lines are read again as rows.
 */
export class RowReader {
  readonly #limits: Limits
  #splitter = new RecordSplitter(1)
  #rows: Row[] = []
  #width: number | null = null
  /** The later lines of a broken row, and how many of them were no rows either. */
  #again: { from: number; until: number; pieces: number } | null = null
  #resumptions = 0
  #faults = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** @throws Unreadable for a row beyond all measure, and where too much is broken. */
  write(text: string): Row[] {
    this.#take(this.#splitter.write(text))
    while (this.#splitter.pending.text.length > this.#limits.rowLength) this.#giveUpPending()
    return this.#rows.splice(0)
  }

  /** @throws Unreadable */
  end(): Row[] {
    while (this.#splitter.pending.text !== '') {
      if (this.#splitter.pending.quoted) this.#giveUpPending()
      else this.#take(this.#splitter.write('\n'))
    }
    this.#closeAgain()
    return this.#rows.splice(0)
  }

  /** The line that is being read, for whoever has to say where reading ended. */
  get line(): number {
    return this.#splitter.pending.line
  }

  #take(records: readonly RawRecord[]): void {
    for (const record of parsed(records.filter(({ text }) => text.trim() !== ''))) {
      const { line, text, cells } = record
      if (this.#again !== null && line > this.#again.until) this.#closeAgain()

      const wrong = this.#shapeFault(cells)
      if (wrong !== null && text.includes('\n')) {
        const later = records.filter((other) => other.line > line)
        this.#readAgain(record, wrong, [...later, this.#splitter.pending])
        return
      }
      const fault = wrong ?? characterFault(text)
      if (fault !== null) this.#tell(record, fault)
      else if (cells !== null) this.#keep(line, cells)
    }
  }

  #shapeFault(cells: readonly string[] | null): string | null {
    if (cells === null) return 'The quotes of this row do not match.'
    if (this.#width === null || cells.length === this.#width) return null
    return `This row has ${cells.length} cells instead of ${this.#width}.`
  }

  #keep(line: number, cells: string[]): void {
    this.#width ??= cells.length
    this.#rows.push({ type: 'row', line, cells })
  }

  #giveUpPending(): void {
    const { text, line } = this.#splitter.pending
    if (text.length > this.#limits.rowLength && !text.includes('\n')) {
      throw new Unreadable('refusal', 'A line here is longer than any row can be.')
    }
    this.#readAgain({ text, line, cells: null }, 'A quoted cell of this row never ends.', [])
  }

  /** Reads the later lines of a broken row again, with all that has come behind it. */
  #readAgain(broken: ParsedRecord, sentence: string, later: readonly RawRecord[]): void {
    this.#tell(broken, sentence)
    this.#resumptions += 1
    if (this.#resumptions > this.#limits.faults) throw tooManyFaults(this.#limits)

    const [first = '', ...lines] = broken.text.split('\n')
    const from = this.#again?.from ?? broken.line + 1
    const until = Math.max(this.#again?.until ?? 0, broken.line + lines.length)
    this.#again = { from, until, pieces: this.#again?.pieces ?? 0 }

    const text = [broken, ...later].map((record) => record.text).join('\n')
    this.#splitter = new RecordSplitter(broken.line + 1)
    this.#take(this.#splitter.write(text.slice(first.length + 1)))
  }

  #tell(record: ParsedRecord, sentence: string): void {
    if (this.#again !== null && record.line <= this.#again.until && !this.#looksWhole(record)) {
      this.#again.pieces += 1
      return
    }
    this.#faults += 1
    if (this.#faults > this.#limits.faults) throw tooManyFaults(this.#limits)
    this.#rows.push({ type: 'fault', line: record.line, cells: sureCells(record), sentence })
  }

  /** Whether it may have been a row, rather than a line of somebody's text. */
  #looksWhole({ text }: RawRecord): boolean {
    const [first = ''] = text.split('\n', 1)
    return first.split(',').length >= (this.#width ?? 0)
  }

  #closeAgain(): void {
    if (this.#again !== null && this.#again.pieces > 0) {
      const { from, until, pieces } = this.#again
      const sentence = `Of what stands in lines ${from} to ${until}, ${pieces} more pieces are no rows.`
      this.#rows.push({ type: 'fault', line: from, cells: [], sentence })
    }
    this.#again = null
  }
}

/** XML cannot have a NUL, and the database can hold none. */
function characterFault(text: string): string | null {
  if (text.includes(noCharacter)) return 'This row has a byte that is not UTF-8.'
  return text.includes('\0') ? 'This row has a NUL character.' : null
}

/** The cells of a broken row that are what they seem: those before its first quote. */
function sureCells({ cells, text }: ParsedRecord): string[] {
  if (cells === null) return text.replace(/".*/s, '').split(',').slice(0, -1)
  return cells.length > 1 ? cells : []
}

function tooManyFaults({ faults }: Limits): Unreadable {
  return new Unreadable('refusal', `The file is broken in more than ${faults} places.`)
}
