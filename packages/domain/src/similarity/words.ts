import { type KnownWord, type Meaning, meaningOf } from './known-word.ts'
import { goesWithNumber, numberOf } from './numbering.ts'
import { splitWords } from './split-words.ts'
import { keyOf, type Term } from './term.ts'

/** A word of a text, as it is written there, with what it stands for. */
export type ReadWord = { written: string; terms: readonly Term[] }

/** Reads a text word by word. Words that carry nothing are left out. */
export function readWords(text: string): ReadWord[] {
  const read: ReadWord[] = []
  eachWord(text, ({ terms }, _, written) => {
    if (terms.length > 0) read.push({ written, terms })
  })
  return read
}

/** The terms of a text, each once, in the order in which they come. */
export function termsOf(text: string): Term[] {
  const terms = readWords(text).flatMap((word) => word.terms)
  return [...new Map(terms.map((term) => [keyOf(term), term])).values()]
}

/**
 * Tells what each word of a text means, with the languages that it can be of, as bits. Of a word that
 * carries nothing there are no terms.
 */
export function eachWord(
  text: string,
  tell: (meaning: Meaning, languages: number, written: string) => void,
): void {
  const words = splitWords(text)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const longer = word.opens ? longerOne(words, at, word) : undefined
    if (longer) {
      tell(longer.meaning, word.languages, `${word.written} ${words[longer.last]?.written}`)
      at = longer.last
    } else tell(word.meaning, word.languages, word.written)
  }
}

/** `Phase 2`, `phase no. II`, `second phase`, `study visit`: idle words may stand between. */
function longerOne(words: readonly KnownWord[], at: number, { folded: first, opens }: KnownWord) {
  for (let last = at + 1; last < words.length; last++) {
    const next = words[last]
    if (!next) continue
    const number = opens?.number && last <= at + 2 ? numberBeside(first, next) : undefined
    if (number) return { last, meaning: meaningOfNumber(number) }
    const phrase = opens?.phrases.find(({ second }) => next.folded.startsWith(second))
    if (phrase) return { last, meaning: phrase.meaning }
    if (next.meaning.terms.length > 0) return undefined
  }
  return undefined
}

/** Of a number and what it counts, in either order. */
function numberBeside(first: string, { folded: next }: KnownWord): Term | undefined {
  if (goesWithNumber(first)) return numberOf(next, true)
  return goesWithNumber(next) ? numberOf(first, true) : undefined
}

/** The same meaning each time for the same number, as for any other word. */
function meaningOfNumber(number: Term): Meaning {
  const known = numbers.get(number.name)
  if (known) return known
  const meaning = meaningOf([number])
  numbers.set(number.name, meaning)
  return meaning
}

const numbers = new Map<string, Meaning>()
