import { folded } from '../text/index.ts'
import { conceptOf } from './concept-of.ts'
import { abbreviations, phrases, stopWords } from './concepts/index.ts'
import { everyLanguage, languagesByLetters } from './languages.ts'
import { goesWithNumber, numberOf } from './numbering.ts'
import { stemOf } from './stem.ts'
import type { Term } from './term.ts'
import { hashOf, WordTable } from './word-table.ts'

/** A word as it is written, and what it stands for. Whatever is written the same is the same object. */
export type KnownWord = {
  written: string
  folded: string
  meaning: Meaning
  /** The languages that it can be of, as bits. */
  languages: number
  /** What it can be the first word of: a number, or one of our phrases. */
  opens: { number: boolean; phrases: readonly Phrase[] } | undefined
}

/** What is meant, with a number of its own to note by it what was worked out from it. */
export type Meaning = { number: number; terms: readonly Term[] }

/** The beginning of the second word of a phrase, and what both mean together. */
type Phrase = { second: string; meaning: Meaning }

/** Few words make up most texts: each is looked up once. */
const remembered = new WordTable<KnownWord>()
const mostRemembered = 200_000

/** The word that a text has between two places; `hash` is that of its letters. */
export function wordIn(text: string, from: number, until: number, hash: number): KnownWord {
  return remembered.find(text, from, until, hash) ?? remember(text.slice(from, until))
}

/** A word, given as it is written. */
export function knownWord(written: string): KnownWord {
  return remembered.find(written, 0, written.length, hashOf(written)) ?? remember(written)
}

function remember(written: string): KnownWord {
  if (remembered.size >= mostRemembered) remembered.clear()
  const word = read(written)
  remembered.add(word)
  return word
}

let meanings = 0

/** Gives terms their number. */
export function meaningOf(terms: readonly Term[]): Meaning {
  return { number: meanings++, terms }
}

/** Of articles, prepositions and the like. */
const nothing = meaningOf([])

function read(written: string): KnownWord {
  const word = folded(written)
  const byLetters = languagesByLetters(written)
  const known = { written, folded: word, opens: opensOf(word) }
  const number = numberOf(word, false)
  if (number) return { ...known, meaning: meaningOf([number]), languages: everyLanguage }

  const idle = idleIn.get(word)
  if (idle !== undefined || word.length < 2 || /^\d+$/.test(word)) {
    return { ...known, meaning: nothing, languages: byLetters & (idle ?? everyLanguage) }
  }
  const concept = conceptOf(word)
  const languages = byLetters & (concept?.languages ?? everyLanguage)
  const terms = fullTerms(word) ?? [concept?.concept ?? nameOf(word)]
  return { ...known, meaning: meaningOf(terms), languages: languages || byLetters }
}

function opensOf(word: string): KnownWord['opens'] {
  const number = goesWithNumber(word) || numberOf(word, true) !== undefined
  const starting = knownPhrases.filter(({ first }) => word.startsWith(first))
  return number || starting.length > 0 ? { number, phrases: starting } : undefined
}

/** In which languages a word carries nothing. */
const idleIn = new Map<string, number>()
for (const [column, words] of stopWords.entries()) {
  for (const word of words.split(' ')) idleIn.set(word, (idleIn.get(word) ?? 0) | (1 << column))
}

/** The terms of an abbreviation, written out. */
function fullTerms(word: string): Term[] | undefined {
  const full = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined
  return full?.split(' ').map((each) => conceptOf(each)?.concept ?? nameOf(each))
}

function nameOf(word: string): Term {
  return { kind: 'name', name: stemOf(word) }
}

const knownPhrases = phrases.map(([first, second, read]) => {
  const terms = fullTerms(read) ?? [conceptOf(read)?.concept ?? nameOf(read)]
  return { first, second, meaning: meaningOf(terms) }
})
