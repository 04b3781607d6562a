/** What a number in a title means: which of several it is, or which year. */
export type Numbered = { kind: 'number' | 'year'; name: string }

/** Words before a number that say what it counts. */
const counters =
  /^(?:phase|stage|lot|component|round|faz|partij|komponent|etap|krug)(?:s|a|e|es|i|u|ta|ata)?$/

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Whether a folded word announces a number, as 'phase' does. */
export function announcesNumber(word: string): boolean {
  return counters.test(word)
}

/**
 * The number that a folded word is. A single Roman letter is one only where a word announces it:
 * `i` means 'and' in half of our languages. Long numbers are codes, and tell nothing.
 */
export function numberOf(word: string, announced: boolean): Numbered | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return { kind: 'year', name: word }
  if (/^\d{1,2}$/.test(word)) return { kind: 'number', name: `no. ${Number(word)}` }
  const roman = romans.indexOf(word)
  if (roman >= 0 && (announced || word.length > 1)) {
    return { kind: 'number', name: `no. ${roman + 1}` }
  }
  return undefined
}
