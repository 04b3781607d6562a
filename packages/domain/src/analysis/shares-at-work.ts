/**
 * The shares that are at work on a day, counted by their size, so that the order they came in
 * cannot matter. It is filled and cleared without making anything anew.
 */
export class SharesAtWork {
  readonly #shares: readonly number[]
  readonly #counts: Int32Array
  /** What so many of one size leave, (1 − share) to the power of their number; 0 where not yet known. */
  readonly #powers: Float64Array
  /** What those of each size leave now. */
  readonly #left: Float64Array
  /** What all smaller sizes leave together, up to the first size that has changed since. */
  readonly #unmet: Float64Array
  #changed: number

  /** @param shares Every share that may occur, each once, the smallest first. */
  constructor(shares: readonly number[]) {
    this.#shares = shares
    this.#counts = new Int32Array(shares.length)
    this.#powers = new Float64Array(shares.length * 32)
    this.#left = new Float64Array(shares.length).fill(1)
    this.#unmet = new Float64Array(shares.length + 1).fill(1)
    this.#changed = shares.length
  }

  /** One share more or less, by its place among all. */
  change(share: number, by: 1 | -1): void {
    const count = (this.#counts[share] ?? 0) + by
    this.#counts[share] = count
    this.#left[share] = this.#leftBy(share, count)
    if (share < this.#changed) this.#changed = share
  }

  /**
   * What they cover together. Each meets its share of what the others leave: two halves make three
   * quarters. The product is always made from the smallest size on, so that it is the same to the
   * last bit; only where it changed is it made again.
   */
  covered(): number {
    const sizes = this.#shares.length
    for (let size = this.#changed; size < sizes; size++) {
      this.#unmet[size + 1] = (this.#unmet[size] ?? 0) * (this.#left[size] ?? 0)
    }
    this.#changed = sizes
    return 1 - (this.#unmet[sizes] ?? 0)
  }

  clear(): void {
    this.#counts.fill(0)
    this.#left.fill(1)
    this.#changed = 0
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
