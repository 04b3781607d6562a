/**
 * Words with what is known of them, found by their letters where they stand in a text. A few thousand
 * words make up millions: none of these has to be cut out to be found.
 */
export class WordTable<Word extends { written: string }> {
  /** One more than the number of a word, at the first free place from the one that its hash names. */
  #places = new Int32Array(4096)
  #words: Word[] = []

  get size(): number {
    return this.#words.length
  }

  /** The word that a text has between two places, if it is known; `hash` is that of its letters. */
  find(text: string, from: number, until: number, hash: number): Word | undefined {
    const places = this.#places
    const last = places.length - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const word = this.#words[(places[at] ?? 0) - 1]
      if (word === undefined || isWritten(word.written, text, from, until)) return word
    }
  }

  /** Puts in a word that is not in it yet. */
  add(word: Word): void {
    this.#words.push(word)
    if (2 * this.#words.length > this.#places.length) this.#grow()
    else this.#putIn(this.#words.length - 1)
  }

  clear(): void {
    this.#places.fill(0)
    this.#words = []
  }

  #grow(): void {
    this.#places = new Int32Array(2 * this.#places.length)
    for (let number = 0; number < this.#words.length; number++) this.#putIn(number)
  }

  /** The length is a power of two, so the bits of the hash name a place. */
  #putIn(number: number): void {
    const last = this.#places.length - 1
    let at = hashOf(this.#words[number]?.written ?? '') & last
    while (this.#places[at] !== 0) at = (at + 1) & last
    this.#places[at] = number + 1
  }
}

/** The hash of no letters, from which that of a word is made letter by letter. */
export const emptyHash = 0x811c9dc5 | 0

/** The hash of some letters and one more behind them, by its UTF-16 code: FNV-1a. */
export function hashWith(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

export function hashOf(word: string): number {
  let hash = emptyHash
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
  return hash
}

function isWritten(word: string, text: string, from: number, until: number): boolean {
  if (word.length !== until - from) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  }
  return true
}
