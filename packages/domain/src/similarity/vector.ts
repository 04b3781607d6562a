/** A few dozen weights by their codes. What is added twice counts once, at its larger weight. */
export class Vector {
  readonly #weights: Float64Array
  /** The codes that have a weight, in the order in which they came. */
  #codes = new Int32Array(64)
  #length = 0

  /** Of codes below a bound. */
  constructor(codes: number) {
    this.#weights = new Float64Array(codes)
  }

  clear(): void {
    for (let at = 0; at < this.#length; at++) this.#weights[this.#codes[at] ?? 0] = 0
    this.#length = 0
  }

  add(code: number, weight: number): void {
    const before = this.#weights[code] ?? 0
    if (before === 0) this.#list(code)
    if (weight > before) this.#weights[code] = weight
  }

  /** Each code, ascending, with its weight once the length is 1. */
  tell(to: (code: number, weight: number) => void): void {
    const length = this.#norm()
    if (length === 0) return
    this.#sort()
    for (let at = 0; at < this.#length; at++) {
      const code = this.#codes[at] ?? 0
      to(code, (this.#weights[code] ?? 0) / length)
    }
  }

  #list(code: number): void {
    if (this.#length === this.#codes.length) {
      const larger = new Int32Array(2 * this.#length)
      larger.set(this.#codes)
      this.#codes = larger
    }
    this.#codes[this.#length++] = code
  }

  #norm(): number {
    let squares = 0
    for (let at = 0; at < this.#length; at++) {
      squares += (this.#weights[this.#codes[at] ?? 0] ?? 0) ** 2
    }
    return Math.sqrt(squares)
  }

  /** By insertion: for so few, and mostly in order, it is the quickest. */
  #sort(): void {
    const codes = this.#codes
    for (let at = 1; at < this.#length; at++) {
      const code = codes[at] ?? 0
      let place = at
      for (; place > 0 && (codes[place - 1] ?? 0) > code; place--)
        codes[place] = codes[place - 1] ?? 0
      codes[place] = code
    }
  }
}
