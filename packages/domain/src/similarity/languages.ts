/** Languages as bits, in the order of the dictionary's columns: one word can be of several. */
export const everyLanguage = 0b1111

const [albanian, southSlavic, macedonian] = [0b0010, 0b0100, 0b1000]

/** The languages that a word can be of by its letters alone; all where they do not tell. */
export function languagesByLetters(written: string): number {
  if (/[ќѓѕЌЃЅ]/.test(written)) return macedonian
  if (/[ђћЂЋ]/.test(written)) return southSlavic
  if (/\p{Script=Cyrillic}/u.test(written)) return southSlavic | macedonian
  if (/[ëË]/.test(written)) return albanian
  if (/[čćšžđČĆŠŽĐ]/.test(written)) return southSlavic
  return everyLanguage
}

/** Finds the language of a text word by word. */
export class LanguageVote {
  readonly #votes = [0, 0, 0, 0]

  clear(): void {
    this.#votes.fill(0)
  }

  /** A word counts for each language that it can be of; one of any language counts for none. */
  count(languages: number): void {
    if (languages === everyLanguage) return
    const share = shares[languages] ?? 0
    for (let at = 0; at < 4; at++) {
      if (languages & (1 << at)) this.#votes[at] = (this.#votes[at] ?? 0) + share
    }
  }

  /** The language that most words are of, or those between which they do not decide. */
  result(): number {
    const most = Math.max(...this.#votes)
    return this.#votes.reduce((won, votes, at) => (votes >= most - 1e-9 ? won | (1 << at) : won), 0)
  }
}

/** A word of two languages counts half for each. */
const shares = Array.from(
  { length: 16 },
  (_, bits) => 1 / [...bits.toString(2)].filter((bit) => bit === '1').length,
)
