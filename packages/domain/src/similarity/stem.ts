/**
 * A folded word that our dictionary does not know, without the endings that our languages decline it
 * by: a name, mostly. Short words stay as they are.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word
  if (word.length === 4) return word.replace(/[aeious]$/, '')
  // Before some endings a Slavic word changes its last consonant: `k` is `c` there.
  return word.replace(endings, '').replace(/c$/, 'k').replace(/z$/, 'g')
}

// biome-ignore format: one language group a row
const endings = new RegExp(`(?<=^.{4,})(?:${[
  'ations', 'ation', 'ings', 'ing', 'ment', 'ed', 'es', 's',
  'ave', 'eve', 'ive', 'it', 'in', 'ut', 'se', 'te', 've',
  'skog', 'skom', 'skih', 'skim', 'ski', 'ska', 'sko', 'ske', 'sku',
  'ama', 'ima', 'ovi', 'ove', 'ova', 'om', 'em', 'og', 'eg', 'oj', 'ih', 'im',
  'skiot', 'skata', 'skoto', 'skite', 'iot', 'ata', 'oto', 'ite', 'ot', 'ta', 'to',
  'a', 'e', 'i', 'o', 'u',
].join('|')})$`)

/** The groups of three letters in a word, its edges marked: what two spellings of a name share. */
export function trigramsOf(word: string): string[] {
  const edged = `^${word}$`
  return Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3))
}
