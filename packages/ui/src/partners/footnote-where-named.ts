import { isNamedIn } from '@iisg/domain/partners'

/**
 * A page that was made with the designation footnote at its foot, without it where nothing else on
 * the page names the partner. So no page has to know whom it names.
 */
export function footnoteWhereNamed(html: string): string {
  const without = html.replace(footnotes, '')
  // Tags and attributes part words as spaces do: a label that is read out names, too.
  return isNamedIn(without.replace(/[<>="]/g, ' ')) ? html : without
}

/** What `Footnote` of ../layout renders. */
const footnotes = /<p class="footnote"[^>]*>[^<]*<\/p>/g
