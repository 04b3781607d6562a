/**
 * A large map with a few changes on top. A change makes a new one and leaves the old one as it was,
 * without copying what did not change: the changes are folded in once they are many.
 */
export class Layered<Key, Value> {
  readonly #base: ReadonlyMap<Key, Value>
  readonly #changes: ReadonlyMap<Key, Value | undefined>

  constructor(
    base: ReadonlyMap<Key, Value>,
    changes: ReadonlyMap<Key, Value | undefined> = new Map(),
  ) {
    this.#base = base
    this.#changes = changes
  }

  get(key: Key): Value | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key)
  }

  /** With another value at a key, or without it. */
  with(key: Key, value: Value | undefined): Layered<Key, Value> {
    const changes = new Map(this.#changes).set(key, value)
    return changes.size <= mostChanges
      ? new Layered(this.#base, changes)
      : new Layered(folded(this.#base, changes))
  }
}

const mostChanges = 1_000

function folded<Key, Value>(
  base: ReadonlyMap<Key, Value>,
  changes: ReadonlyMap<Key, Value | undefined>,
): Map<Key, Value> {
  const all = new Map(base)
  for (const [key, value] of changes) {
    if (value === undefined) all.delete(key)
    else all.set(key, value)
  }
  return all
}
