/**
 * The needs that a response serves, in their order, so that the cents left over do not hang on how
 * its links came. It is filled, read, and filled again.
 */
export class ServedNeeds {
  count = 0
  /** How many cells that makes. */
  cells = 0
  /** The row of each, and a bit for each partner who is served there. */
  readonly rows: number[] = []
  readonly bits: number[] = []

  clear(): void {
    this.count = 0
    this.cells = 0
  }

  /** Adds a need where it belongs. False where it is there already. */
  add(row: number, bits: number): boolean {
    let to = this.count
    for (; to > 0 && (this.rows[to - 1] ?? 0) >= row; to--) {
      if (this.rows[to - 1] === row) return false
      this.rows[to] = this.rows[to - 1] ?? 0
      this.bits[to] = this.bits[to - 1] ?? 0
    }
    this.rows[to] = row
    this.bits[to] = bits
    this.count++
    this.cells += bitCount(bits)
    return true
  }
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
