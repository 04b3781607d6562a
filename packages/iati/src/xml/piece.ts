/** A stretch of raw text between two tags, and where it begins. */
export type Piece = { text: string; line: number; column: number }

/**
 * Remembers the raw text from the last tag on while chunks come in, so that a fault can be looked
 * at, and what follows it be read again. Positions count from the beginning of the text.
 */
export class PieceTracker {
  #start = 0
  #line = 1
  #column = 0
  #carried = ''
  #chunk = ''
  #chunkStart = 0

  /** The next chunk, before it is parsed. */
  chunk(text: string): void {
    this.#carried = this.#raw()
    this.#chunkStart += this.#chunk.length
    this.#chunk = text
  }

  /** A new piece begins. */
  mark(position: number, line: number, column: number): void {
    this.#start = position
    this.#line = line
    this.#column = column
  }

  lengthTo(position: number): number {
    return position - this.#start
  }

  /** How far the chunks reach. */
  get end(): number {
    return this.#chunkStart + this.#chunk.length
  }

  /** All that is there of the piece, up to the end of the chunk. */
  get piece(): Piece {
    return { text: this.#raw(), line: this.#line, column: this.#column }
  }

  #raw(): string {
    const before = this.#start < this.#chunkStart ? this.#carried : ''
    return before + this.#chunk.slice(Math.max(0, this.#start - this.#chunkStart))
  }
}
