import { isFine, type ReadText, readText, tells } from './read.ts'
import type { Subject } from './subjects.ts'
import type { SuggestableNeed } from './suggestion.ts'

/** A need as responses are held against it. */
export type AskedText = {
  need: SuggestableNeed
  text: ReadText
  /** The keys of the terms in its title. */
  inTitle: ReadonlySet<string>
  about: readonly Subject[]
  /** What it tells to find each term in a response, by its key. */
  worth: ReadonlyMap<string, number>
  /** What it would tell to find all of its title. */
  all: number
}

/** Reads a need. The rarer a word is among all texts, the more it tells to find it. */
export function askedBy(need: SuggestableNeed, rarity: (key: string) => number): AskedText {
  const title = readText(need.title)
  const text = readText(`${need.title}\n${need.description}`)
  const worth = new Map<string, number>()
  for (const [key, { kind }] of title.terms) worth.set(key, tells[kind] * rarity(key))
  const all = sum(worth.values())

  const described = [...text.terms].filter(([key]) => !title.terms.has(key))
  const beside = sum(described.map(([key, { kind }]) => tells[kind] * rarity(key)))
  for (const [key, { kind }] of described) {
    worth.set(key, (tells[kind] * rarity(key) * all * inDescription) / beside)
  }
  // What a need is about stands in its title; only where that names nothing fine, in the rest.
  const about = isFine(title.subjects) ? title.subjects : text.subjects
  return { need, text, inTitle: new Set(title.terms.keys()), about, worth, all }
}

/** How rare a term is among some texts, from 0 where all have it to 1. */
export function rarityAmong(texts: readonly ReadText[]): (key: string) => number {
  const having = new Map<string, number>()
  for (const { terms } of texts) {
    for (const key of terms.keys()) having.set(key, (having.get(key) ?? 0) + 1)
  }
  const all = texts.length + 1
  return (key) => Math.log(all / (having.get(key) ?? 1)) / Math.log(Math.max(2, all))
}

/** What all words of the description together count beside those of the title. */
const inDescription = 0.5

function sum(values: Iterable<number>): number {
  let all = 0
  for (const value of values) all += value
  return all
}
