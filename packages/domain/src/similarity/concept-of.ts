import { type ConceptKind, concepts } from './concepts/index.ts'

/** A notion that words of several languages stand for. */
export type Concept = { name: string; kind: ConceptKind }

/**
 * The notion behind a folded word, if it is one of the trade: by the longest beginning that we know,
 * or by one with a single letter missing, too many, another, or in its neighbour's place.
 */
export function conceptOf(word: string): Concept | undefined {
  return wholeWords.get(word) ?? byBeginning(word) ?? byAlmostTheBeginning(word)
}

const wholeWords = new Map<string, Concept>()
const beginnings = new Map<string, Concept>()

for (const [kind, rows] of concepts) {
  for (const [name, ...languages] of rows) {
    const concept = { name, kind }
    for (const told of languages.flatMap((words) => words.split(' '))) {
      if (told.endsWith('$')) keep(wholeWords, told.slice(0, -1), concept)
      else if (told !== '') keep(beginnings, told, concept)
    }
  }
}

/** The beginnings long enough to be known when misspelt, by their first letter, the longest first. */
const longOnes = Map.groupBy(
  [...beginnings.keys()]
    .filter((beginning) => beginning.length >= 6)
    .sort((one, other) => other.length - one.length),
  (beginning) => beginning[0],
)

function keep(where: Map<string, Concept>, word: string, concept: Concept): void {
  if (!where.has(word)) where.set(word, concept)
}

function byBeginning(word: string): Concept | undefined {
  for (let length = word.length; length >= 2; length--) {
    const concept = beginnings.get(word.slice(0, length))
    if (concept && word.length - length <= mayFollow(length)) return concept
  }
  return undefined
}

/** How many letters may follow a beginning: few of them say little. */
function mayFollow(length: number): number {
  if (length >= 5) return Number.POSITIVE_INFINITY
  return length === 4 ? 5 : 3
}

function byAlmostTheBeginning(word: string): Concept | undefined {
  const meant = longOnes.get(word[0])?.find((beginning) => almostBegins(word, beginning))
  return meant === undefined ? undefined : beginnings.get(meant)
}

function almostBegins(word: string, beginning: string): boolean {
  let at = 1
  while (at < beginning.length && word[at] === beginning[at]) at++
  const [rest, next] = [beginning.slice(at), beginning.slice(at + 1)]
  return (
    word.startsWith(next, at + 1) ||
    word.startsWith(next, at) ||
    word.startsWith(rest, at + 1) ||
    (word[at] === rest[1] && word[at + 1] === rest[0] && word.startsWith(rest.slice(2), at + 2))
  )
}
