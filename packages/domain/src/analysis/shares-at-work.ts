/**
 * The shares that are at work on a day, counted by their size, so that the order they came in
 * cannot matter. It is filled and cleared without making anything anew: a matrix has tens of
 * thousands of cells.
 */
export class SharesAtWork {
  readonly #shares: readonly number[]
  readonly #counts: Int32Array
  /** What those of each size leave, where there are any. */
  readonly #left: Float64Array
  /** Which sizes are at work, one bit for each. */
  readonly #active: Int32Array
  /** What so many of one size leave, (1 − share) to the power of their number; 0 where not yet known. */
  readonly #powers: Float64Array

  /** @param shares Every share that may occur, each once, the smallest first. */
  constructor(shares: readonly number[]) {
    this.#shares = shares
    this.#counts = new Int32Array(shares.length)
    this.#left = new Float64Array(shares.length)
    this.#active = new Int32Array((shares.length + 31) >> 5)
    this.#powers = new Float64Array(shares.length * 32)
  }

  /** One share more or less, by its place among all. */
  change(share: number, by: 1 | -1): void {
    const count = (this.#counts[share] ?? 0) + by
    this.#counts[share] = count
    this.#left[share] = this.#leftBy(share, count)
    if (count === 0 || (count === 1 && by === 1)) {
      this.#active[share >> 5] = (this.#active[share >> 5] ?? 0) ^ (1 << (share & 31))
    }
  }

  /** What they cover. Each meets its share of what the others leave: two halves make three quarters. */
  covered(): number {
    let unmet = 1
    for (let word = 0; word < this.#active.length; word++) {
      // From the lowest bit to the highest: the product is always made in the same order.
      for (let bits = this.#active[word] ?? 0; bits !== 0; bits &= bits - 1) {
        unmet *= this.#left[word * 32 + 31 - Math.clz32(bits & -bits)] ?? 1
      }
    }
    return 1 - unmet
  }

  clear(): void {
    this.#counts.fill(0)
    this.#active.fill(0)
  }

  #leftBy(share: number, count: number): number {
    const known = count < 32 ? (this.#powers[share * 32 + count] ?? 0) : 0
    if (known !== 0) return known

    const left = (1 - (this.#shares[share] ?? 0)) ** count
    if (count < 32) this.#powers[share * 32 + count] = left
    return left
  }
}

/** Distinct shares, the smallest first, without nothing. */
export function sharesAmong(all: Iterable<number>): number[] {
  return [...new Set(all)].filter((share) => share !== 0).sort((one, other) => one - other)
}
