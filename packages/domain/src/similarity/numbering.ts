/** What a number in a title means: which of several it is, or which year. */
export type Numbered = { kind: 'number' | 'year'; name: string }

/** Words beside a number that say what it counts. */
const counters =
  /^(?:phase|stage|lot|component|round|faz|partij|komponent|etap|krug)(?:s|a|e|es|i|u|ta|ata)?$/

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Whether a folded word goes with a number, as 'phase' does. */
export function goesWithNumber(word: string): boolean {
  return counters.test(word)
}

/**
 * The number that a folded word is. A single Roman letter is one only beside a word that goes with
 * it, since `i` means 'and' in half of our languages; so is `druga`, which can also mean 'other'.
 * Long numbers are codes, and tell nothing.
 */
export function numberOf(word: string, beside: boolean): Numbered | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return { kind: 'year', name: word }
  const digits = /^(\d{1,2})(?:st|nd|rd|th|ti|i|a)?$/.exec(word)?.[1]
  if (digits !== undefined) return numbered(Number(digits))

  const roman = romans.indexOf(word)
  if (roman >= 0 && (beside || word.length > 1)) return numbered(roman + 1)
  const ordinal = ordinals.findIndex(({ clear, beside: only }) =>
    [...clear, ...(beside ? only : [])].some((start) => isOrdinal(word, start)),
  )
  return ordinal < 0 ? undefined : numbered(ordinal + 1)
}

function numbered(count: number): Numbered {
  return { kind: 'number', name: `no. ${count}` }
}

/** Words for one, first and so on to tenth, by their beginnings; some mean something else on their own. */
const ordinals: readonly { clear: readonly string[]; beside: readonly string[] }[] = [
  { clear: [], beside: ['first', 'one', 'par', 'prv', 'jedan'] },
  { clear: ['vtor'], beside: ['second', 'two', 'dyt', 'drug', 'dva'] },
  { clear: ['third', 'trec', 'tret'], beside: ['three', 'tri'] },
  { clear: ['fourth', 'katert', 'cetvrt'], beside: [] },
  { clear: ['fifth', 'pest', 'pett'], beside: ['pet'] },
  { clear: ['sixth', 'gjasht', 'sest'], beside: [] },
  { clear: ['seventh', 'shtat', 'sedm'], beside: [] },
  { clear: ['eighth', 'tet', 'osm'], beside: [] },
  { clear: ['ninth', 'nent', 'devet'], beside: [] },
  { clear: ['tenth', 'dhjet', 'deset'], beside: [] },
]

/** A beginning with nothing behind it but an ending of declension. */
function isOrdinal(word: string, start: string): boolean {
  return (
    word.startsWith(start) &&
    /^(?:i|a|e|o|u|og|om|oj|im|ih|in|en|iot|ata|ite|oto|ja)?$/.test(word.slice(start.length))
  )
}
