import { inOrder, widened } from './sweep.ts'

/** What responses at work at once come to: filled, run, and filled again, like `Sweep`. */
export class CrowdSweep {
  /** After a run: the most of one type at once, how many pairs share a day, and the most days of a pair. */
  crowding = 0
  pairs = 0
  longest = 0
  readonly #perType = new Int32Array(32)
  #from = new Int32Array(64)
  #until = new Int32Array(64)
  #types = new Int32Array(64)
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #count = 0

  /** Adds a response with its days and a bit for each of its types. */
  add(from: number, until: number, types: number): void {
    if (this.#count === this.#from.length) this.#widen()
    this.#from[this.#count] = from
    this.#until[this.#count] = until
    this.#types[this.#count] = types
    this.#count++
  }

  /**
   * Formula G, and the pairs: in the order in which they start, each meets those that have not ended.
   * Of all that started before, the one that ends last shares most with it.
   */
  run(): void {
    const count = this.#count
    this.crowding = 0
    this.pairs = 0
    this.longest = 0
    const starts = this.#inOrder(this.#starts, this.#from)
    const ends = this.#inOrder(this.#ends, this.#until)

    let over = 0
    let lasting = -1
    for (let at = 0; at < count; at++) {
      const index = (starts[at] ?? 0) % count
      const from = this.#from[index] ?? 0
      for (; over < count; over++) {
        const ended = (ends[over] ?? 0) % count
        if ((this.#until[ended] ?? 0) >= from) break
        this.#countTypes(this.#types[ended] ?? 0, -1)
      }
      this.pairs += at - over
      this.#countTypes(this.#types[index] ?? 0, 1)
      if (lasting !== -1) this.longest = Math.max(this.longest, this.#daysShared(lasting, index))
      if (lasting === -1 || this.#endsLater(index, lasting)) lasting = index
    }
    this.#perType.fill(0)
    this.#count = 0
  }

  #daysShared(before: number, index: number): number {
    const until = Math.min(this.#until[before] ?? 0, this.#until[index] ?? 0)
    return until - (this.#from[index] ?? 0) + 1
  }

  #endsLater(one: number, other: number): boolean {
    return (this.#until[one] ?? 0) > (this.#until[other] ?? 0)
  }

  #countTypes(types: number, by: 1 | -1): void {
    for (let bits = types; bits !== 0; bits &= bits - 1) {
      const type = 31 - Math.clz32(bits & -bits)
      const count = (this.#perType[type] ?? 0) + by
      this.#perType[type] = count
      if (count > this.crowding) this.crowding = count
    }
  }

  /** Days with the place of each behind them, so that sorting numbers sorts both. */
  #inOrder(into: Int32Array, days: Int32Array): Int32Array {
    const count = this.#count
    for (let index = 0; index < count; index++) {
      const packed = (days[index] ?? 0) * count + index
      if (packed > 2 ** 31 - 1) throw new RangeError('The window is too long to sweep')
      into[index] = packed
    }
    return inOrder(into, count)
  }

  #widen(): void {
    this.#from = widened(this.#from)
    this.#until = widened(this.#until)
    this.#types = widened(this.#types)
    this.#starts = new Int32Array(this.#from.length)
    this.#ends = new Int32Array(this.#from.length)
  }
}
