/**
 * A folded word that our dictionary does not know, without the endings that our languages decline it
 * by: a name, mostly. Short words stay as they are.
 */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  return word.replace(endings, '')
}

// biome-ignore format: one language group a row
const endings = new RegExp(`(?<=^.{4,})(?:${[
  'ing', 'ed', 'es', 's',
  'ave', 'eve', 'ive', 'it', 'in', 'ut', 'se', 'te', 've',
  'ama', 'ima', 'ove', 'om', 'em', 'og', 'eg', 'oj', 'ih', 'im',
  'ot', 'ta', 'to',
  'a', 'e', 'i', 'o', 'u',
].join('|')})$`)

/** The groups of three letters in a word, its edges marked: what two spellings of a name share. */
export function trigramsOf(word: string): string[] {
  const edged = `^${word}$`
  return Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3))
}
