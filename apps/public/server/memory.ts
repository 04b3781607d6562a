/** Keeps some things by name, and forgets what nobody has asked for the longest. */
export class Memory<Thing> {
  readonly #most: number
  readonly #things = new Map<string, Thing>()

  constructor(most: number) {
    this.#most = most
  }

  find(name: string): Thing | undefined {
    const thing = this.#things.get(name)
    if (thing !== undefined) this.keep(name, thing)
    return thing
  }

  keep(name: string, thing: Thing): void {
    // A map keeps the order of its entries: this one becomes the youngest.
    this.#things.delete(name)
    this.#things.set(name, thing)
    const [oldest] = this.#things.keys()
    if (this.#things.size > this.#most && oldest !== undefined) this.#things.delete(oldest)
  }
}
