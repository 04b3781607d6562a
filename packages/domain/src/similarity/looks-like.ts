import { cosineFor, likenessOf } from './likeness.ts'
import { profilesOf, type Text, type TextProfiles } from './profile.ts'
import type { TextStatistics } from './statistics.ts'
import type { LikenessWeights } from './weights.ts'

/** A text that is known already, and how much it is like another, 0 to 1. */
export type LookAlike<Key> = { key: Key; likeness: number }

type Asking<Key> = {
  /** At most so many. */
  limit: number
  /** From which likeness on. */
  atLeast: number
  /** Those that whoever asks may not know are as if they were not there. */
  mayKnow?: (key: Key) => boolean
}

/**
 * Texts that are found by what another says, while it is being typed: a list of rows for each term,
 * so that only rows that share one with it are looked at.
 */
export class LooksLike<Key> {
  readonly #weights: LikenessWeights
  readonly #rows = new Map<number, { rows: number[]; weights: number[] }>()
  readonly #keys: (Key | undefined)[] = []
  readonly #texts: Text[] = []
  readonly #rowOf = new Map<Key, number>()
  readonly #statistics: TextStatistics
  #sums = new Float64Array(0)

  constructor(entries: readonly { key: Key; text: Text }[], weights: LikenessWeights) {
    this.#weights = weights
    const profiles = profilesOf(textsOf(entries), weights)
    this.#statistics = profiles.statistics
    for (const [row, { key, text }] of entries.entries()) this.#place(row, key, text, profiles, row)
  }

  /** How many texts are in it. */
  get size(): number {
    return this.#rowOf.size
  }

  /** Puts texts in, or in the place of what is under their keys. */
  set(entries: readonly { key: Key; text: Text }[]): void {
    const first = this.#keys.length
    const profiles = profilesOf(textsOf(entries), this.#weights, this.#statistics)
    for (const [at, { key, text }] of entries.entries()) {
      this.remove(key)
      this.#place(first + at, key, text, profiles, at)
    }
  }

  /** Takes a text out. Its row stays, and nobody is told of it. */
  remove(key: Key): void {
    const row = this.#rowOf.get(key)
    if (row === undefined) return
    this.#keys[row] = undefined
    this.#rowOf.delete(key)
  }

  /** The texts that are most like one, the likest first. */
  find(text: Text, { limit, atLeast, mayKnow = () => true }: Asking<Key>): LookAlike<Key>[] {
    const asked = profilesOf([text], this.#weights, this.#statistics)
    const near = this.#nearest(asked, cosineFor(atLeast, this.#weights))
      .filter(({ row }) => {
        const key = this.#keys[row]
        return key !== undefined && mayKnow(key)
      })
      .slice(0, 4 * limit)

    // The cosine does not know what contradicts: the best are compared in full.
    const texts = near.map(({ row }) => this.#texts[row] ?? { title: '' })
    const compared = profilesOf([text, ...texts], this.#weights, this.#statistics)
    return near
      .flatMap(({ row }, at) => {
        const [key, likeness] = [this.#keys[row], likenessOf(compared, 0, at + 1)]
        return key === undefined || likeness < atLeast ? [] : [{ key, likeness }]
      })
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, limit)
  }

  /** Puts a text into a row, as it is in one of some profiles. */
  #place(row: number, key: Key, text: Text, profiles: TextProfiles, its: number): void {
    this.#keys[row] = key
    this.#texts[row] = text
    this.#rowOf.set(key, row)
    const { starts, codes, weights } = profiles
    for (let at = starts[its] ?? 0; at < (starts[its + 1] ?? 0); at++) {
      const list = this.#listOf(codes[at] ?? 0)
      list.rows.push(row)
      list.weights.push(weights[at] ?? 0)
    }
  }

  #listOf(code: number) {
    const known = this.#rows.get(code)
    if (known) return known
    const list = { rows: [], weights: [] }
    this.#rows.set(code, list)
    return list
  }

  /**
   * The rows that reach a cosine, the nearest first. The weightiest terms go first: once the others
   * cannot lift a row that far, only rows that are in already are added to.
   */
  #nearest({ codes, weights }: TextProfiles, least: number): { row: number; cosine: number }[] {
    const sums = this.#emptySums()
    const terms = Array.from(codes, (code, at) => ({ code, weight: weights[at] ?? 0 })).sort(
      (one, other) => other.weight - one.weight,
    )
    const touched: number[] = []
    let left = 1
    for (const { code, weight } of terms) {
      const isOpen = Math.sqrt(Math.max(0, left)) >= least - lastBits
      const list = this.#rows.get(code)
      for (let at = 0; list && at < list.rows.length; at++) {
        const row = list.rows[at] ?? 0
        const before = sums[row] ?? 0
        if (before === 0 && !isOpen) continue
        if (before === 0) touched.push(row)
        sums[row] = before + weight * (list.weights[at] ?? 0)
      }
      left -= weight * weight
    }
    const floor = Math.max(least - lastBits, floorOfMost(touched, sums))
    const near: { row: number; cosine: number }[] = []
    for (const row of touched) {
      const cosine = sums[row] ?? 0
      sums[row] = 0
      if (cosine >= floor) near.push({ row, cosine })
    }
    return near.sort((one, other) => other.cosine - one.cosine)
  }

  #emptySums(): Float64Array {
    if (this.#sums.length < this.#keys.length) {
      this.#sums = new Float64Array(2 * this.#keys.length)
    }
    return this.#sums
  }
}

function textsOf(entries: readonly { text: Text }[]): Text[] {
  return entries.map(({ text }) => text)
}

/** A cosine that enough rows reach, so that not thousands of them have to be put in order. */
function floorOfMost(rows: readonly number[], sums: Float64Array): number {
  const counts = new Int32Array(steps + 1)
  for (const row of rows) {
    const step = Math.min(steps, Math.floor((sums[row] ?? 0) * steps))
    counts[step] = (counts[step] ?? 0) + 1
  }
  let above = 0
  for (let step = steps; step > 0; step--) {
    above += counts[step] ?? 0
    if (above >= enough) return step / steps
  }
  return 0
}

const [steps, enough] = [256, 500]

/** Sums of the same terms in another order differ in their last bits. Who stays is compared in full. */
const lastBits = 1e-9
