/**
 * What responses at work at once come to, as they start and end in the order of the days: filled,
 * read, and filled again, like `DailyCoverage`.
 */
export class CrowdSweep {
  #responses = 0
  #crowding = 0
  #pairs = 0
  #longest = 0
  readonly #perType = new Int32Array(32)
  #atWork = 0
  /** The last day of those that have started so far. */
  #lasting = -1

  /**
   * A response starts, with its days and a bit for each of its types. It meets those that have not
   * ended; of all that started before, the one that ends last shares most days with it.
   */
  start(from: number, until: number, types: number): void {
    this.#responses++
    this.#pairs += this.#atWork
    this.#atWork++
    this.#longest = Math.max(this.#longest, Math.min(this.#lasting, until) - from + 1)
    this.#lasting = Math.max(this.#lasting, until)
    for (let bits = types; bits !== 0; bits &= bits - 1) {
      const type = 31 - Math.clz32(bits & -bits)
      const count = (this.#perType[type] ?? 0) + 1
      this.#perType[type] = count
      if (count > this.#crowding) this.#crowding = count
    }
  }

  /** A response of these types has ended the day before. */
  end(types: number): void {
    this.#atWork--
    for (let bits = types; bits !== 0; bits &= bits - 1) {
      const type = 31 - Math.clz32(bits & -bits)
      this.#perType[type] = (this.#perType[type] ?? 0) - 1
    }
  }

  /** Tells what it came to, and forgets it. */
  crowd(): Crowd {
    const crowd = {
      responses: this.#responses,
      crowding: this.#crowding,
      pairs: this.#pairs,
      longest: this.#longest,
    }
    this.#responses = 0
    this.#crowding = 0
    this.#pairs = 0
    this.#longest = 0
    this.#perType.fill(0)
    this.#atWork = 0
    this.#lasting = -1
    return crowd
  }
}

/** What is at work in a cell, and how much of it at once. */
export type Crowd = {
  /** Responses that count there on some day of the cycle. */
  responses: number
  /** Formula G: the most of one activity type on one day. */
  crowding: number
  /** Pairs of responses that share at least a day, and the most days that two of them share. */
  pairs: number
  longest: number
}
