/** Remembers what was made last, and forgets what nobody has asked for the longest. */
export class Memory<Made> {
  readonly #most: number
  readonly #made = new Map<string, Made>()

  constructor(most: number) {
    this.#most = most
  }

  /** What was made of this before, or else what `make` makes of it now. */
  recall(madeOf: string, make: () => Made): Made {
    const made = this.#made.get(madeOf) ?? make()
    // A map keeps the order of its entries: this one becomes the youngest.
    this.#made.delete(madeOf)
    this.#made.set(madeOf, made)
    const [oldest] = this.#made.keys()
    if (this.#made.size > this.#most && oldest !== undefined) this.#made.delete(oldest)
    return made
  }
}
