import { Unreadable } from '../source/unreadable.ts'
import { noCharacter } from '../source/utf8.ts'
import { lostAt, type Place, XmlFault } from './fault.ts'
import { type Malformed, nextBegins, noRoot, tooLong } from './malformed.ts'
import type { Piece } from './piece.ts'
import { loneAmpersandIn, markupIn, placeIn } from './piece-faults.ts'

/** What the parser came upon: the text since the last tag, how much of it it read, and where. */
export type Finding = { malformed: Malformed; piece: Piece; read: number; place: Place }

/** Makes out what is wrong, where it has to be mended, and where reading can go on. */
export function diagnosed(finding: Finding): XmlFault | Unreadable {
  const { malformed, piece, place } = finding
  const text = piece.text.slice(0, finding.read)

  const lone = loneAmpersandIn(text)
  if (lone !== null) {
    const there = { ...place, ...placeIn(piece, lone.index) }
    const rest = { text: piece.text.slice(lone.index), line: there.line, after: null }
    return new XmlFault(`${ampersandSentence(lone.reference)} ${lostAt(there)}`, there, rest)
  }
  if (malformed.message === noRoot) return new Unreadable('refusal', emptySentence)
  if (malformed.message === tooLong) return new Unreadable('refusal', tooLongSentence)

  const { open } = markupIn(text)
  if (open !== null && malformed.isOfEnd) {
    const there = { ...place, ...placeIn(piece, open.index) }
    const rest = { text: '', line: there.line, after: null }
    return new XmlFault(`"${open.closing}" is missing. ${lostAtEnd(there)}`, there, rest)
  }

  // The start tag of the next activity is to be read again, and so may be the end of a comment.
  const again = malformed.message === nextBegins ? '<iati-activity '.length : 2
  const rest = {
    text: piece.text.slice(Math.max(0, text.length - again)),
    line: place.line - text.slice(-again).split('\n').length + 1,
    after: open?.closing ?? null,
  }
  const what = text.endsWith(noCharacter) ? notUtf8 : malformed.sentence(place.element)
  return new XmlFault(
    `${what} ${malformed.isOfEnd ? lostAtEnd(place) : lostAt(place)}`,
    place,
    rest,
  )
}

function lostAtEnd(place: Place): string {
  return place.activity === null ? 'Activities may be missing.' : lostAt(place)
}

function ampersandSentence(reference: string): string {
  if (reference === '&') return 'An "&" stands alone. In XML it is written "&amp;".'
  return `"${reference}" means nothing in XML.`
}

const emptySentence = 'The file is empty: it has no elements.'
const tooLongSentence =
  'A text, a tag or a comment here is so long that no list of activities would have it.'
const notUtf8 = 'A byte here is not UTF-8.'
