/**
 * Something large to look things up in, with a few changes on top. A change makes a new one and
 * leaves the old one as it was, without copying what did not change.
 */
export class Layered<Key, Value> {
  readonly #base: (key: Key) => Value | undefined
  readonly #changes: ReadonlyMap<Key, Value | undefined>

  constructor(
    base: (key: Key) => Value | undefined,
    changes: ReadonlyMap<Key, Value | undefined> = new Map(),
  ) {
    this.#base = base
    this.#changes = changes
  }

  get(key: Key): Value | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base(key)
  }

  /** With another value at a key, or without it. */
  with(key: Key, value: Value | undefined): Layered<Key, Value> {
    return new Layered(this.#base, new Map(this.#changes).set(key, value))
  }
}
