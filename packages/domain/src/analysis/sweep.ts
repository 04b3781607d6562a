/**
 * The days of a window, counted from 0, with the shares that start and end on them. It is filled,
 * run, and filled again, without making anything anew: a matrix has tens of thousands of cells.
 *
 * The shares at work are counted by their size, so that the order they came in cannot matter.
 */
export class Sweep {
  /** After a run: the first day of each stretch on which nothing changes, and what it covers. */
  starts = new Int32Array(16)
  covered = new Float64Array(16)
  /** The window's length in days. */
  readonly days: number
  /** What so many of one size leave, (1 − share) to the power of their number; 0 where not yet known. */
  readonly #left: Float64Array
  readonly #shares: readonly number[]
  readonly #counts: Int32Array
  /** Which sizes are at work, one bit for each. */
  readonly #active: Int32Array
  readonly #width: number
  #changes = new Int32Array(32)
  #count = 0

  /** @param shares Every share that may occur, each once, the smallest first. */
  constructor(days: number, shares: readonly number[]) {
    this.days = days
    this.#shares = shares
    this.#counts = new Int32Array(shares.length)
    this.#active = new Int32Array((shares.length + 31) >> 5)
    this.#left = new Float64Array(shares.length * 32)
    this.#width = 2 * Math.max(1, shares.length)
    if (days * this.#width > 2 ** 31 - 1) throw new RangeError('The window is too long to sweep')
  }

  /** Adds a share, by its place among all, on the days from one to another, both within. */
  add(share: number, from: number, until: number): void {
    if (this.#count + 2 > this.#changes.length) this.#changes = widened(this.#changes)
    this.#changes[this.#count++] = from * this.#width + share * 2 + 1
    if (until + 1 < this.days) {
      this.#changes[this.#count++] = (until + 1) * this.#width + share * 2
    }
  }

  /** Sweeps over what was added, and forgets it. Returns the number of stretches. */
  run(): number {
    const changes = inOrder(this.#changes, this.#count)
    const [width, last] = [this.#width, this.#count]
    if (last + 1 > this.starts.length) {
      this.starts = new Int32Array(2 * last + 2)
      this.covered = new Float64Array(2 * last + 2)
    }

    let stretches = 0
    let day = 0
    let at = 0
    for (;;) {
      const next = (day + 1) * width
      for (; at < last; at++) {
        const change = changes[at] ?? 0
        if (change >= next) break
        this.#change((change % width) >> 1, (change & 1) === 1 ? 1 : -1)
      }
      this.starts[stretches] = day
      this.covered[stretches] = this.#coveredNow()
      stretches++
      if (at >= last) break
      day = Math.floor((changes[at] ?? 0) / width)
    }
    this.#count = 0
    this.#counts.fill(0)
    this.#active.fill(0)
    return stretches
  }

  /** Formula B: runs, and gives the mean of what is covered over all days. */
  coverage(): number {
    const stretches = this.run()
    let met = 0
    for (let index = 0; index < stretches; index++) {
      met += this.lengthOf(index, stretches) * (this.covered[index] ?? 0)
    }
    return met / this.days
  }

  /** How many days a stretch has, of all that the last run found. */
  lengthOf(index: number, stretches: number): number {
    const next = index + 1 < stretches ? (this.starts[index + 1] ?? 0) : this.days
    return next - (this.starts[index] ?? 0)
  }

  #change(share: number, by: 1 | -1): void {
    const count = (this.#counts[share] ?? 0) + by
    this.#counts[share] = count
    if (count === 0 || (count === 1 && by === 1)) {
      this.#active[share >> 5] = (this.#active[share >> 5] ?? 0) ^ (1 << (share & 31))
    }
  }

  /** Each response meets its share of what the others leave: two halves make three quarters. */
  #coveredNow(): number {
    let unmet = 1
    for (let word = 0; word < this.#active.length; word++) {
      // From the lowest bit to the highest: the product is always made in the same order.
      for (let bits = this.#active[word] ?? 0; bits !== 0; bits &= bits - 1) {
        unmet *= this.#leftBy(word * 32 + 31 - Math.clz32(bits & -bits))
      }
    }
    return 1 - unmet
  }

  #leftBy(share: number): number {
    const count = this.#counts[share] ?? 0
    const known = count < 32 ? (this.#left[share * 32 + count] ?? 0) : 0
    if (known !== 0) return known

    const left = (1 - (this.#shares[share] ?? 0)) ** count
    if (count < 32) this.#left[share * 32 + count] = left
    return left
  }
}

/** Distinct shares, the smallest first, without nothing. */
export function sharesAmong(all: Iterable<number>): number[] {
  return [...new Set(all)].filter((share) => share !== 0).sort((one, other) => one - other)
}

/** The first so many numbers, sorted in their place: most cells have few, which is worth knowing. */
export function inOrder(numbers: Int32Array, count: number): Int32Array {
  if (count > 40) {
    numbers.subarray(0, count).sort()
    return numbers
  }
  for (let index = 1; index < count; index++) {
    const number = numbers[index] ?? 0
    let to = index
    for (; to > 0 && (numbers[to - 1] ?? 0) > number; to--) numbers[to] = numbers[to - 1] ?? 0
    numbers[to] = number
  }
  return numbers
}

/** The same numbers, with room for as many again. */
export function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}
