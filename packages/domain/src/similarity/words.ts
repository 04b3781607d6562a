import { folded } from '../text/index.ts'
import { conceptOf } from './concept-of.ts'
import { abbreviations, type ConceptKind, phrases, stopWords } from './concepts/index.ts'
import { everyLanguage, languagesByLetters } from './languages.ts'
import { goesWithNumber, numberOf } from './numbering.ts'
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
  eachWord(text, (terms, _, written) => {
    if (terms.length > 0) read.push({ written, terms })
  })
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
 * Tells each word of a text, with the languages that it can be of, as bits. Of a word that carries
 * nothing there are no terms. `terms` is the same array each time for the same word.
 */
export function eachWord(
  text: string,
  tell: (terms: readonly Term[], languages: number, written: string) => void,
): void {
  const words = splitWords(text)
  for (let at = 0; at < words.length; at++) {
    const word = lookUp(words[at] ?? '')
    const longer = word.opens ? longerOne(words, at, word) : undefined
    if (longer) {
      tell(longer.terms, word.languages, `${words[at]} ${words[longer.last]}`)
      at = longer.last
    } else tell(word.terms, word.languages, words[at] ?? '')
  }
}

type Phrase = { second: string; terms: readonly Term[] }
type Known = {
  folded: string
  /** None where the word carries nothing. */
  terms: readonly Term[]
  languages: number
  /** What it can be the first word of: a number, or one of our phrases. */
  opens: { number: boolean; phrases: readonly Phrase[] } | undefined
}

/**
 * Words. Those with a hyphen are one where that is a word, as `whistle-blower`, or a name in
 * capitals, as `PROS-NET`. Letters in brackets only repeat what is before them. Where a text was cut
 * off, the last word is no word.
 */
function splitWords(text: string): string[] {
  const told = text.includes('(') ? text.replace(lettersInBrackets, ' ') : text
  const whole = told.includes('-') ? joined(told) : told
  const uncut = whole.includes('…') || whole.includes('...') ? whole.replace(cutOff, ' ') : whole
  return uncut.match(lettersAndDigits) ?? []
}

const lettersInBrackets = /\(\p{Lu}{2,6}\)/gu
const cutOff = /[\p{L}\p{N}\p{M}]+(?:…|\.\.\.)/gu
const lettersAndDigits = /[\p{L}\p{N}\p{M}]+/gu

function joined(text: string): string {
  return text.replace(hyphenated, (all, one: string, other: string) => {
    if (conceptOf(folded(one + other))) return one + other
    const bothCapitals = all === all.toUpperCase() && one.length > 1 && other.length > 1
    return bothCapitals && isMeaningless(one) && isMeaningless(other) ? one + other : all
  })
}

const hyphenated = /(?<![\p{L}\p{N}-])(\p{L}+)-(\p{L}+)(?![\p{L}\p{N}-])/gu

function isMeaningless(written: string): boolean {
  const { terms } = lookUp(written)
  return terms.length > 0 && terms.every((term) => term.kind === 'name')
}

/** Few words make up most texts: each is looked up once. */
const lookedUp = new Map<string, Known>()
const mostRemembered = 200_000

function lookUp(written: string): Known {
  const known = lookedUp.get(written)
  if (known) return known
  if (lookedUp.size >= mostRemembered) lookedUp.clear()
  const found = meaningOf(folded(written), languagesByLetters(written))
  lookedUp.set(written, found)
  return found
}

function meaningOf(word: string, byLetters: number): Known {
  const counts = goesWithNumber(word) || numberOf(word, true) !== undefined
  const starting = phrases.flatMap(([first, second, read]) =>
    word.startsWith(first) ? [{ second, terms: termsFor(read) }] : [],
  )
  const opens = counts || starting.length > 0 ? { number: counts, phrases: starting } : undefined
  const number = numberOf(word, false)
  if (number) return { folded: word, terms: [number], languages: everyLanguage, opens }

  const idle = idleIn.get(word)
  if (idle !== undefined || word.length < 2 || /^\d+$/.test(word)) {
    return { folded: word, terms: [], languages: byLetters & (idle ?? everyLanguage), opens }
  }
  const languages = byLetters & (conceptOf(word)?.languages ?? everyLanguage)
  return { folded: word, terms: termsFor(word), languages: languages || byLetters, opens }
}

/** In which languages a word carries nothing. */
const idleIn = new Map<string, number>()
for (const [column, words] of stopWords.entries()) {
  for (const word of words.split(' ')) idleIn.set(word, (idleIn.get(word) ?? 0) | (1 << column))
}

function termsFor(word: string): Term[] {
  const full = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined
  return (full ?? word).split(' ').map(termOf)
}

function termOf(word: string): Term {
  return conceptOf(word)?.concept ?? { kind: 'name', name: stemOf(word) }
}

/** `Phase 2`, `phase no. II`, `second phase`, `study visit`: idle words may stand between. */
function longerOne(words: readonly string[], at: number, { folded: first, opens }: Known) {
  for (let last = at + 1; last < words.length; last++) {
    const next = lookUp(words[last] ?? '')
    const number = opens?.number && last <= at + 2 ? numberBeside(first, next) : undefined
    if (number) return { last, terms: numberTerms(number) }
    const phrase = opens?.phrases.find(({ second }) => next.folded.startsWith(second))
    if (phrase) return { last, terms: phrase.terms }
    if (next.terms.length > 0) return undefined
  }
  return undefined
}

/** Of a number and what it counts, in either order. */
function numberBeside(first: string, { folded: next }: Known): Term | undefined {
  if (goesWithNumber(first)) return numberOf(next, true)
  return goesWithNumber(next) ? numberOf(first, true) : undefined
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
