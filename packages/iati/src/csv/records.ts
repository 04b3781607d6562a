/** The raw text of one row, which may go over several lines, and the line on which it begins. */
export type RawRecord = { text: string; line: number }

/**
 * Cuts text into rows: a line ends one unless it stands within quotes. Only quotes and ends of line
 * are looked at; the cells are parsed later.
 */
export class RecordSplitter {
  #pending = ''
  #searched = 0
  #quoted = false
  #line: number
  #linesInside = 0

  constructor(line: number) {
    this.#line = line
  }

  write(text: string): RawRecord[] {
    this.#pending += text
    const records: RawRecord[] = []
    let start = 0
    const marks = /["\n]/g
    marks.lastIndex = this.#searched

    for (let mark = marks.exec(this.#pending); mark !== null; mark = marks.exec(this.#pending)) {
      if (mark[0] === '"') {
        this.#quoted = !this.#quoted
      } else if (this.#quoted) {
        this.#linesInside += 1
      } else {
        records.push({ text: this.#pending.slice(start, mark.index), line: this.#line })
        this.#line += this.#linesInside + 1
        this.#linesInside = 0
        start = mark.index + 1
      }
    }
    this.#pending = this.#pending.slice(start)
    this.#searched = this.#pending.length
    return records
  }

  /** The row that has not ended, and whether it is within quotes. */
  get pending(): RawRecord & { quoted: boolean } {
    return { text: this.#pending, line: this.#line, quoted: this.#quoted }
  }
}
