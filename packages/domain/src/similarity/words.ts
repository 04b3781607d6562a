import { folded } from '../text/index.ts'
import { conceptOf } from './concept-of.ts'
import { abbreviations, type ConceptKind, phrases, stopWords } from './concepts/index.ts'
import { announcesNumber, numberOf } from './numbering.ts'
import { stemOf } from './stem.ts'

/** What a term is: a notion of the trade, a number, a year, or a word that we do not know. */
export type TermKind = ConceptKind | 'number' | 'year' | 'name'

/** What a word stands for, whatever its language, script, case and ending. */
export type Term = { kind: TermKind; name: string }

/** A word of a text, as it is written there, with what it stands for. */
export type ReadWord = { written: string; terms: readonly Term[] }

/** Reads a text word by word. Words that carry nothing are left out. */
export function readWords(text: string): ReadWord[] {
  const read: ReadWord[] = []
  eachWord(text, (terms, written) => read.push({ written, terms }))
  return read
}

/** The terms of a text, each once, in the order in which they come. */
export function termsOf(text: string): Term[] {
  const terms = readWords(text).flatMap((word) => word.terms)
  return [...new Map(terms.map((term) => [keyOf(term), term])).values()]
}

/** What tells a term from all others. */
export function keyOf({ kind, name }: Term): string {
  return kind === 'name' ? `~${name}` : name
}

/**
 * Tells each word of a text that carries something. `terms` is the same array each time for the
 * same word.
 */
export function eachWord(
  text: string,
  tell: (terms: readonly Term[], written: string) => void,
): void {
  const words = splitWords(text)
  for (let at = 0; at < words.length; at++) {
    const word = lookUp(words[at] ?? '')
    const longer = word.opens ? longerOne(words, at, word) : undefined
    if (longer) {
      tell(longer.terms, `${words[at]} ${words[longer.last]}`)
      at = longer.last
    } else if (word.kind !== 'nothing') tell(word.terms, words[at] ?? '')
  }
}

type Phrase = { second: string; terms: readonly Term[] }
type Known = {
  folded: string
  kind: 'nothing' | 'word'
  terms: readonly Term[]
  /** What it can be the first word of: a number, or one of our phrases. */
  opens: { number: boolean; phrases: readonly Phrase[] } | undefined
}

/** Words, and hyphenated ones as one where neither half means anything to us: `PROS-NET`. */
function splitWords(text: string): string[] {
  const whole = text.includes('-') ? joined(text) : text
  return whole.match(lettersAndDigits) ?? []
}

function joined(text: string): string {
  return text.replace(hyphenated, (all, one: string, other: string) =>
    isMeaningless(one) && isMeaningless(other) ? one + other : all,
  )
}

const hyphenated = /(?<![\p{L}\p{N}-])(\p{L}+)-(\p{L}+)(?![\p{L}\p{N}-])/gu
const lettersAndDigits = /[\p{L}\p{N}\p{M}]+/gu

function isMeaningless(written: string): boolean {
  const { kind, terms } = lookUp(written)
  return kind === 'word' && terms.every((term) => term.kind === 'name')
}

/** Few words make up most texts: each is looked up once. */
const lookedUp = new Map<string, Known>()
const mostRemembered = 200_000

function lookUp(written: string): Known {
  const known = lookedUp.get(written)
  if (known) return known
  if (lookedUp.size >= mostRemembered) lookedUp.clear()
  const found = meaningOf(folded(written))
  lookedUp.set(written, found)
  return found
}

function meaningOf(word: string): Known {
  const number = numberOf(word, false)
  const isNothing = stopWords.has(word) || word.length < 2 || (!number && /^\d+$/.test(word))
  const counts = announcesNumber(word)
  const starting = phrases.flatMap(([first, second, read]) =>
    word.startsWith(first) ? [{ second, terms: [termOf(read)] }] : [],
  )
  return {
    folded: word,
    kind: isNothing && !number ? 'nothing' : 'word',
    terms: number ? [number] : fullWordsOf(word).map(termOf),
    opens: counts || starting.length > 0 ? { number: counts, phrases: starting } : undefined,
  }
}

function fullWordsOf(word: string): string[] {
  const full = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined
  return (full ?? word).split(' ')
}

function termOf(word: string): Term {
  return conceptOf(word) ?? { kind: 'name', name: stemOf(word) }
}

/** `Phase 2`, `phase no. II`, `study visit`: words that carry nothing may stand between. */
function longerOne(words: readonly string[], at: number, { opens }: Known) {
  for (let last = at + 1; last < words.length; last++) {
    const next = lookUp(words[last] ?? '')
    const number = opens?.number && last <= at + 2 ? numberOf(next.folded, true) : undefined
    if (number) return { last, terms: numberTerms(number) }
    const phrase = opens?.phrases.find(({ second }) => next.folded.startsWith(second))
    if (phrase) return { last, terms: phrase.terms }
    if (next.kind !== 'nothing') return undefined
  }
  return undefined
}

/** One array for each number, as for any other word. */
function numberTerms(number: Term): readonly Term[] {
  const known = numbers.get(number.name)
  if (known) return known
  const terms = [number]
  numbers.set(number.name, terms)
  return terms
}

const numbers = new Map<string, readonly Term[]>()
