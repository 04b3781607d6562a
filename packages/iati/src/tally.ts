import { type Amount, sumOf } from '@iisg/domain/money'

/** Counts by key. Keys come out of files, so they never name a property of an object. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  toRecord(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }
}

/** Exact sums by key. */
export class Sums {
  readonly #sums = new Map<string, Amount>()

  add(key: string, amount: Amount): void {
    const sum = this.#sums.get(key)
    this.#sums.set(key, sumOf(sum === undefined ? [amount] : [sum, amount]))
  }

  toRecord(): Record<string, Amount> {
    return Object.fromEntries(this.#sums)
  }
}
