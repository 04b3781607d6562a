import type { Column } from './column.ts'
import type { Meaning } from './known-word.ts'
import type { LanguageVote } from './languages.ts'
import { trigramsOf } from './stem.ts'
import { keyOf, type Term, type TermKind } from './term.ts'
import { eachWord } from './words.ts'

/**
 * How often each term is met among some texts, and the codes that terms are computed with. What is
 * met later gets a code too, and counts as rare.
 */
export type TextStatistics = {
  /** How many texts were counted. */
  texts: number
  codes: Map<string, number>
  /** By code: in how many texts it is. */
  found: number[]
  kinds: (TermKind | 'spelling')[]
  /** By code: those of the groups of three letters that spell a name. Others have none. */
  spellings: (readonly number[] | undefined)[]
  /** By the number of a meaning: the codes of its terms, once they were looked up. */
  known: (readonly number[] | undefined)[]
}

/** Statistics of nothing yet. */
export function noStatistics(): TextStatistics {
  return { texts: 0, codes: new Map(), found: [], kinds: [], spellings: [], known: [] }
}

/**
 * Adds the codes of a text to a column that does not have them from a place on, and counts its words
 * for their languages.
 */
export function addCodesOf(
  text: string,
  to: Column<Int32Array>,
  from: number,
  vote: LanguageVote,
  statistics: TextStatistics,
): void {
  eachWord(text, (meaning, languages) => {
    vote.count(languages)
    const codes = codesOf(meaning, statistics)
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? 0
      // A text has a few dozen terms: looking through them is quicker than a set.
      if (!to.has(code, from)) to.push(code)
    }
  })
}

function codesOf({ number, terms }: Meaning, statistics: TextStatistics): readonly number[] {
  const known = statistics.known[number]
  if (known) return known
  const codes = terms.map((term) => codeOf(term, statistics))
  statistics.known[number] = codes
  return codes
}

function codeOf(term: Term, statistics: TextStatistics): number {
  const code = codeFor(keyOf(term), term.kind, statistics)
  if (isSpelt(term)) {
    statistics.spellings[code] ??= trigramsOf(term.name).map((group) =>
      codeFor(`#${group}`, 'spelling', statistics),
    )
  }
  return code
}

/** A short name is told as a whole: three of its letters would be most of it. */
function isSpelt({ kind, name }: Term): boolean {
  return kind === 'name' && name.length > 3
}

function codeFor(key: string, kind: TermKind | 'spelling', statistics: TextStatistics): number {
  const known = statistics.codes.get(key)
  if (known !== undefined) return known
  const code = statistics.codes.size
  statistics.codes.set(key, code)
  statistics.found[code] = 0
  statistics.kinds[code] = kind
  statistics.spellings[code] = undefined
  return code
}
