import type { Piece } from './piece.ts'

/**
 * The first "&" that begins no reference of XML. Where one stands alone the parser goes on to the
 * next ";", far behind the place that has to be mended.
 */
export function loneAmpersandIn({ text, line, column }: Piece) {
  const markup = markupIn(text)
  const found = loneAmpersand.exec(markup.bare)
  if (found === null) return null

  const lines = text.slice(0, found.index).split('\n')
  const inLine = lines.at(-1)?.length ?? 0
  return {
    index: found.index,
    reference: found[0],
    line: line + lines.length - 1,
    column: (lines.length === 1 ? column : 0) + inLine + 1,
  }
}

const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)(?:[\w.-]{1,40};)?/

/** What would end the comment, CDATA section or instruction that a text leaves open. */
export function openIn(text: string): string | null {
  return markupIn(text).open
}

/** A text with blanks for its comments and the like, up to one that it leaves open. */
function markupIn(text: string): { bare: string; open: string | null } {
  const opening = /<!--|<!\[CDATA\[|<\?/g
  let bare = ''
  for (let from = 0; ; from = opening.lastIndex) {
    const found = opening.exec(text)
    if (found === null) return { bare: bare + text.slice(from), open: null }

    const closing = closings[found[0]] ?? '>'
    const end = text.indexOf(closing, opening.lastIndex)
    bare += text.slice(from, found.index)
    if (end === -1) return { bare, open: closing }
    opening.lastIndex = end + closing.length
    bare += ' '.repeat(opening.lastIndex - found.index)
  }
}

const closings: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }
