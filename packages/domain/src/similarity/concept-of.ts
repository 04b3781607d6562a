import { type ConceptKind, concepts } from './concepts/index.ts'

/** A notion that words of several languages stand for. */
export type Concept = { name: string; kind: ConceptKind }

/**
 * The notion behind a folded word, if it is one of the trade: by the longest beginning that we know,
 * or by one from which a single letter is missing, too many or another.
 */
export function conceptOf(word: string): Concept | undefined {
  return wholeWords.get(word) ?? byBeginning(word) ?? byAlmostTheBeginning(word)
}

const wholeWords = new Map<string, Concept>()
const beginnings = new Map<string, Concept>()
/** What is left of each long beginning when a letter is dropped. */
const maimed = new Map<string, { stem: string; concept: Concept }[]>()

/** From this length on, a misspelt beginning still says what was meant. */
const longEnough = 6

for (const [kind, rows] of concepts) {
  for (const [name, ...languages] of rows) {
    const concept = { name, kind }
    for (const told of languages.flatMap((words) => words.split(' '))) {
      if (told.endsWith('$')) keep(wholeWords, told.slice(0, -1), concept)
      else if (told !== '') keep(beginnings, told, concept)
    }
  }
}
for (const [stem, concept] of beginnings) {
  if (stem.length < longEnough) continue
  for (const left of oneLetterLess(stem)) {
    const others = maimed.get(left)
    if (others) others.push({ stem, concept })
    else maimed.set(left, [{ stem, concept }])
  }
}

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
  for (let length = Math.min(word.length, 14); length >= longEnough - 1; length--) {
    const part = word.slice(0, length)
    for (const left of [part, ...oneLetterLess(part)]) {
      const close = maimed
        .get(left)
        ?.find(({ stem }) => stem[0] === word[0] && isOneOff(stem, part))
      if (close) return close.concept
    }
  }
  return undefined
}

function oneLetterLess(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Whether one letter apart, or two neighbours swapped, is all that differs. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [rest, others] = [one.slice(start), other.slice(start)]
  return (
    rest.slice(1) === others.slice(1) ||
    rest === others.slice(1) ||
    rest.slice(1) === others ||
    (rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2))
  )
}
