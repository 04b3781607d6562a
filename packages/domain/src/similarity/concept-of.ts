import { type ConceptKind, concepts } from './concepts/index.ts'

/** A notion that words of several languages stand for. */
export type Concept = { name: string; kind: ConceptKind }

/** A notion behind a word, and the languages in which that word stands for it, as bits. */
export type Meaning = { concept: Concept; languages: number }

/**
 * The notion behind a folded word, if it is one of the trade: by the longest beginning that we know,
 * or by one with a single letter missing, too many, another, or in its neighbour's place.
 */
export function conceptOf(word: string): Meaning | undefined {
  return wholeWords.get(word) ?? byBeginning(word) ?? byAlmostTheBeginning(word)
}

/** From which column of the dictionary on words are Slavic. */
const firstSlavic = 2

const wholeWords = new Map<string, Meaning>()
const beginnings = new Map<string, Meaning>()

for (const [kind, rows] of concepts) {
  for (const [name, ...columns] of rows) {
    const concept = { name, kind }
    for (const [column, words] of columns.entries()) {
      for (const told of words.split(' ').filter((word) => word !== '')) {
        const where = told.endsWith('$') ? wholeWords : beginnings
        const meaning = { concept, languages: 1 << column }
        keep(where, told.replace('$', ''), meaning)
        const others = column >= firstSlavic ? declensionsOf(told) : []
        for (const other of others) keep(beginnings, other, { ...meaning })
      }
    }
  }
}

/**
 * How a Slavic word begins in other cases: `psiholog`, but `psiholozi`, with another last consonant;
 * `tačka`, but `tačaka`, with an `a` before it.
 */
function declensionsOf(beginning: string): string[] {
  if (beginning.length < 4 || beginning.endsWith('$')) return []
  const [start, last] = [beginning.slice(0, -1), beginning.slice(-1)]
  const soft = { k: 'c', g: 'z', h: 's' }[last]
  const parted = /[bcdfghjklmnprstvz][klmnr]$/.test(beginning) ? [`${start}a${last}`] : []
  return soft ? [start + soft, ...parted] : parted
}

/** The beginnings long enough to be known when misspelt, by their first letter, the longest first. */
const longOnes = Map.groupBy(
  [...beginnings.keys()]
    .filter((beginning) => beginning.length >= 8)
    .sort((one, other) => other.length - one.length),
  (beginning) => beginning[0],
)

function keep(where: Map<string, Meaning>, word: string, meaning: Meaning): void {
  const known = where.get(word)
  if (!known) where.set(word, meaning)
  else if (known.concept === meaning.concept) known.languages |= meaning.languages
}

function byBeginning(word: string): Meaning | undefined {
  for (let length = word.length; length >= 2; length--) {
    const meaning = beginnings.get(word.slice(0, length))
    if (meaning && word.length - length <= mayFollow(length)) return meaning
  }
  return undefined
}

/** How many letters may follow a beginning: few of them say little. */
function mayFollow(length: number): number {
  if (length >= 5) return Number.POSITIVE_INFINITY
  return length === 4 ? 5 : 3
}

function byAlmostTheBeginning(word: string): Meaning | undefined {
  const meant = longOnes.get(word[0])?.find((beginning) => almostBegins(word, beginning))
  return meant === undefined ? undefined : beginnings.get(meant)
}

function almostBegins(word: string, beginning: string): boolean {
  if (word.length < beginning.length - 1) return false
  let at = 1
  while (at < beginning.length && word[at] === beginning[at]) at++
  // An end that differs makes another word rather than a misspelt one: substantial, substance.
  if (at > beginning.length - 3) return false
  const [rest, next] = [beginning.slice(at), beginning.slice(at + 1)]
  return (
    word.startsWith(next, at + 1) ||
    word.startsWith(next, at) ||
    word.startsWith(rest, at + 1) ||
    (word[at] === rest[1] && word[at + 1] === rest[0] && word.startsWith(rest.slice(2), at + 2))
  )
}
