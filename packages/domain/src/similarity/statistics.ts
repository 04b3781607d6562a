import { keyOf, type TermKind, termsOf } from './words.ts'

/** A title, and a summary where there is one. */
export type Text = { title: string; summary?: string | undefined }

/** How often each term is met, and the codes under which terms are computed with. */
export type TextStatistics = {
  /** How many texts were counted. */
  texts: number
  /** In how many of them a term is, by its code. */
  found: number[]
  kinds: (TermKind | 'spelling')[]
  codes: Map<string, number>
}

/** Counts in how many texts each term is. What is met later has a code, and counts as rare. */
export function statisticsOf(texts: Iterable<Text>): TextStatistics {
  const statistics: TextStatistics = { texts: 0, found: [], kinds: [], codes: new Map() }
  for (const { title, summary = '' } of texts) {
    statistics.texts += 1
    for (const term of termsOf(`${title}\n${summary}`)) {
      const code = codeOf(statistics, keyOf(term), term.kind)
      statistics.found[code] = (statistics.found[code] ?? 0) + 1
    }
  }
  return statistics
}

/** The code of a term. A new one gets the next. */
export function codeOf(
  statistics: TextStatistics,
  key: string,
  kind: TermKind | 'spelling',
): number {
  const { codes, kinds, found } = statistics
  const known = codes.get(key)
  if (known !== undefined) return known
  const code = codes.size
  codes.set(key, code)
  kinds.push(kind)
  found.push(0)
  return code
}
