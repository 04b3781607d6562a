import { isNamedIn } from '@iisg/domain/partners'

/**
 * A page that was made with the designation footnote at its foot, without it where nothing else on
 * the page names the partner. So no page has to know whom it names.
 */
export function footnoteWhereNamed(html: string): string {
  const without = html.replace(footnotes, '')
  // A page is long and the name rare: only the words that could be it are looked at closely.
  return [...without.matchAll(stems)].some(({ index }) => isNamedIn(wordAt(without, index)))
    ? html
    : without
}

/** What `Footnote` of ../layout renders. */
const footnotes = /<p class="footnote"[^>]*>[^<]*<\/p>/g

const stems = /kosov|косов/giu

/** Tags and attributes part words as spaces do: a label that is read out names, too. */
function wordAt(html: string, index: number): string {
  let from = index
  while (from > 0 && !/[\s<>="]/.test(html.charAt(from - 1))) from -= 1
  const length = html.slice(from).search(/[\s<>="]|$/)
  return html.slice(from, from + length)
}
