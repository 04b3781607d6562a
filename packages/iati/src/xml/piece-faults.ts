import type { Piece } from './piece.ts'

/**
 * The first "&" that begins no reference of XML. Where one stands alone the parser goes on to the
 * next ";", far behind the place that has to be mended.
 */
export function loneAmpersandIn(text: string): { index: number; reference: string } | null {
  const found = loneAmpersand.exec(markupIn(text).bare)
  if (found === null) return null

  return { index: found.index, reference: found[0] }
}

/** The line and the column of a character in a piece. */
export function placeIn({ text, line, column }: Piece, index: number) {
  const lines = text.slice(0, index).split('\n')
  const inLine = lines.at(-1)?.length ?? 0
  return {
    line: line + lines.length - 1,
    column: (lines.length === 1 ? column : 0) + inLine + 1,
  }
}

const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)(?:[\w.-]{1,40};)?/

/** A comment, CDATA section or instruction that is not closed: what would close it, and its place. */
export type OpenMarkup = { index: number; closing: string }

/** A text with blanks for its comments and the like, up to one that it leaves open. */
export function markupIn(text: string): { bare: string; open: OpenMarkup | null } {
  const opening = /<!--|<!\[CDATA\[|<\?/g
  let bare = ''
  for (let from = 0; ; from = opening.lastIndex) {
    const found = opening.exec(text)
    if (found === null) return { bare: bare + text.slice(from), open: null }

    const closing = closings[found[0]] ?? '>'
    const end = text.indexOf(closing, opening.lastIndex)
    bare += text.slice(from, found.index)
    if (end === -1) return { bare, open: { index: found.index, closing } }
    opening.lastIndex = end + closing.length
    bare += ' '.repeat(opening.lastIndex - found.index)
  }
}

const closings: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }
