import { keyOf, readWords, type Term, type TermKind } from '../similarity/index.ts'
import { allSubjects, type Subject, subjects } from './subjects.ts'

/** A text as suggestions read it: what it names, and what it is about. */
export type ReadText = {
  /** By the key of the term, with the word as it is written there. */
  terms: ReadonlyMap<string, Term & { written: string }>
  subjects: readonly Subject[]
}

export function readText(text: string): ReadText {
  const terms = new Map<string, Term & { written: string }>()
  for (const { written, terms: named } of readWords(text)) {
    for (const term of named) {
      if (!terms.has(keyOf(term))) terms.set(keyOf(term), { ...term, written })
    }
  }
  const about = allSubjects.filter((subject) =>
    subjects[subject].named.some((notions) => notions.every((notion) => terms.has(notion))),
  )
  return { terms, subjects: about }
}

/** How much it says that two texts share a term of a kind; where or when says nothing here. */
export const tells: Readonly<Record<TermKind, number>> = {
  matter: 1,
  people: 0.8,
  name: 0.6,
  deed: 0.5,
  frame: 0.5,
  body: 0.35,
  plain: 0.1,
  place: 0,
  number: 0,
  year: 0,
}

/** Whether some subjects are more than a whole field. */
export function isFine(about: readonly Subject[]): boolean {
  return about.some((subject) => !subjects[subject].broad)
}
