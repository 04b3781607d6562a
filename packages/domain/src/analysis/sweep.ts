import { SharesAtWork } from './shares-at-work.ts'

/**
 * The days of a window, counted from 0, with the shares that start and end on them. It is filled,
 * run, and filled again.
 */
export class Sweep {
  /** After a run: the first day of each stretch on which nothing changes, and what it covers. */
  starts = new Int32Array(16)
  covered = new Float64Array(16)
  /** The window's length in days. */
  readonly days: number
  readonly #atWork: SharesAtWork
  readonly #width: number
  #changes = new Int32Array(32)
  #count = 0

  /** @param shares Every share that may occur, each once, the smallest first. */
  constructor(days: number, shares: readonly number[]) {
    this.days = days
    this.#atWork = new SharesAtWork(shares)
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
        this.#atWork.change((change % width) >> 1, (change & 1) === 1 ? 1 : -1)
      }
      this.starts[stretches] = day
      this.covered[stretches] = this.#atWork.covered()
      stretches++
      if (at >= last) break
      day = Math.floor((changes[at] ?? 0) / width)
    }
    this.#count = 0
    this.#atWork.clear()
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
}

/** The first so many numbers, sorted in their place: most cells have few, which is worth knowing. */
function inOrder(numbers: Int32Array, count: number): Int32Array {
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
function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}
