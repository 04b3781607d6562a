/** Whole numbers in a row that grows: thousands of small lists in one place. */
export class IntColumn {
  #values = new Int32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(2 * this.#values.length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** What is in it so far, to be read. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#length)
  }
}
