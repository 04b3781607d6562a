/**
 * Pairs of rows that were met before. Millions of them are asked for, so they lie in one table of
 * numbers, each at the first free place from the one that its hash names.
 */
export class PairSet {
  #keys = new Float64Array(1024).fill(free)
  #size = 0

  /** Whether a pair is in it, in either order. */
  has(one: number, other: number): boolean {
    const key = keyOf(one, other)
    return this.#keys[placeOf(key, this.#keys)] === key
  }

  /** Puts in a pair that is not in it yet. */
  add(one: number, other: number): void {
    if (2 * this.#size >= this.#keys.length) this.#grow()
    const key = keyOf(one, other)
    this.#keys[placeOf(key, this.#keys)] = key
    this.#size += 1
  }

  #grow(): void {
    const larger = new Float64Array(4 * this.#keys.length).fill(free)
    for (const key of this.#keys) {
      if (key !== free) larger[placeOf(key, larger)] = key
    }
    this.#keys = larger
  }
}

const free = -1
/** Both rows of a pair fit into a number. */
const mostRows = 2 ** 26

function keyOf(one: number, other: number): number {
  return Math.min(one, other) * mostRows + Math.max(one, other)
}

function hashOf(key: number): number {
  const one = Math.floor(key / mostRows)
  const other = key - one * mostRows
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
}

/** Where a key is, or would be put. The length is a power of two, so the bits of the hash name a place. */
function placeOf(key: number, keys: Float64Array): number {
  const [last, hash] = [keys.length - 1, hashOf(key)]
  let at = (hash ^ (hash >>> 13)) & last
  while (keys[at] !== key && keys[at] !== free) at = (at + 1) & last
  return at
}
