import { folded } from '../text/index.ts'
import { type Concept, conceptOf } from './concept-of.ts'
import { abbreviations, type ConceptKind, phrases, stopWords } from './concepts/index.ts'
import { announcesNumber, numberOf } from './numbering.ts'
import { stemOf } from './stem.ts'

/** What a term is: a notion of the trade, a number, a year, or a word that we do not know. */
export type TermKind = ConceptKind | 'number' | 'year' | 'name'

/** What a word stands for, whatever its language, script, case and ending. */
export type Term = { kind: TermKind; name: string }

/** A word of a text, as it is written there, with what it stands for: nothing, or one term or more. */
export type ReadWord = { written: string; terms: readonly Term[] }

/** Reads a text word by word. */
export function readWords(text: string): ReadWord[] {
  const words = splitWords(text).map(lookUp)
  const read: ReadWord[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'nothing') continue
    const counted = word.kind === 'counter' ? numberAfter(words, at) : undefined
    if (counted) {
      read.push(counted.word)
      at = counted.last
      continue
    }
    const phrase = word.phrases && phraseAt(words, at, word.phrases)
    if (phrase) {
      read.push(phrase.word)
      at = phrase.last
    } else if (word.terms.length > 0) read.push(word)
  }
  return read
}

/** The terms of a text, each once, in the order in which they come. */
export function termsOf(text: string): Term[] {
  const terms = readWords(text).flatMap((word) => word.terms)
  const keys = new Set<string>()
  return terms.filter((term) => {
    const key = keyOf(term)
    return !keys.has(key) && keys.add(key)
  })
}

/** What tells a term from all others. */
export function keyOf({ kind, name }: Term): string {
  return kind === 'name' ? `~${name}` : name
}

type Phrase = { second: string; terms: readonly Term[] }
type Known = ReadWord & { folded: string; kind: 'nothing' | 'counter' | 'word'; phrases?: Phrase[] }

/** Words, and hyphenated ones as one where neither half means anything to us: `PROS-NET`. */
function splitWords(text: string): string[] {
  const whole = text.replace(hyphenated, (all, one: string, other: string) =>
    isMeaningless(one) && isMeaningless(other) ? one + other : all,
  )
  return whole.match(lettersAndDigits) ?? []
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
  const found = meaningOf(written)
  lookedUp.set(written, found)
  return found
}

function meaningOf(written: string): Known {
  const word = folded(written)
  const starting = startedBy(word)
  const known = {
    written,
    folded: word,
    terms: [],
    ...(starting.length > 0 && { phrases: starting }),
  }
  if (announcesNumber(word)) return { ...known, kind: 'counter', terms: [termOf(word)] }
  const number = numberOf(word, false)
  if (number) return { ...known, kind: 'word', terms: [number] }
  if (stopWords.has(word) || word.length < 2 || /^\d+$/.test(word))
    return { ...known, kind: 'nothing' }

  const full = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined
  const terms = (full ?? word).split(' ').map(termOf)
  return { ...known, kind: 'word', terms }
}

function termOf(word: string): Term {
  const concept: Concept | undefined = conceptOf(word)
  return concept ?? { kind: 'name', name: stemOf(word) }
}

function startedBy(word: string): Phrase[] {
  return phrases.flatMap(([first, second, read]) =>
    word.startsWith(first) ? [{ second, terms: [termOf(read)] }] : [],
  )
}

function phraseAt(words: readonly Known[], at: number, starting: readonly Phrase[]) {
  let last = at + 1
  while (words[last]?.kind === 'nothing') last++
  const [first, second] = [words[at], words[last]]
  const phrase = starting.find((each) => second?.folded.startsWith(each.second))
  if (!phrase || !first || !second) return undefined
  return { last, word: { written: `${first.written} ${second.written}`, terms: phrase.terms } }
}

/** `Phase 2`, `phase no. II`: a word that carries nothing may stand between. */
function numberAfter(words: readonly Known[], at: number) {
  for (const last of [at + 1, at + 2]) {
    const next = words[last]
    const number = next && numberOf(next.folded, true)
    if (number)
      return { last, word: { written: `${words[at]?.written} ${next.written}`, terms: [number] } }
    if (next?.kind !== 'nothing') return undefined
  }
  return undefined
}
