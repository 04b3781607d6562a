type Numbers = Int32Array | Float64Array

/** Numbers in a row that grows: thousands of small lists in one place. */
export class Column<Kind extends Numbers> {
  #values: Kind
  #length = 0

  private constructor(values: Kind) {
    this.#values = values
  }

  /** Made with room for as many as are expected: a large row that has to grow is copied. */
  static ofWholeNumbers(expected: number): Column<Int32Array> {
    return new Column(new Int32Array(Math.max(1, expected)))
  }

  static ofNumbers(expected: number): Column<Float64Array> {
    return new Column(new Float64Array(Math.max(1, expected)))
  }

  get length(): number {
    return this.#length
  }

  /** Whether a value is in it, from a place on. */
  has(value: number, from: number): boolean {
    for (let at = from; at < this.#length; at++) if (this.#values[at] === value) return true
    return false
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      // The constructor of the very kind of numbers that these are.
      const larger = new (this.#values.constructor as new (length: number) => Kind)(
        2 * this.#length,
      )
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** What is in it so far, to be read. */
  values(): Kind {
    return this.#values.subarray(0, this.#length) as Kind
  }
}
