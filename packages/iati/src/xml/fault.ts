import { Unreadable } from '../source/unreadable.ts'
import { noCharacter } from '../source/utf8.ts'
import type { Piece } from './piece.ts'
import { loneAmpersandIn, openIn } from './piece-faults.ts'

export type Place = {
  line: number
  column: number | null
  element: string | null
  /** The activity in which it lies. */
  activity: { identifier: string | null; line: number } | null
}

/** A place where XML is not well formed, and the text behind it in which to look for what is whole. */
export class XmlFault extends Error {
  override name = 'XmlFault'
  readonly place: Place
  readonly rest: Rest

  constructor(sentence: string, place: Place, rest: Rest) {
    super(sentence)
    this.place = place
    this.rest = rest
  }
}

/** `after` has to go by first: where the fault lies in a comment, what looks like a tag is none. */
export type Rest = { text: string; line: number; after: string | null }

/** What the parser found, in its own words or in one of the two below. */
export class Malformed extends Error {
  override name = 'Malformed'

  /** The parser has closed an element already when it finds that the end tag was another's. */
  get isOfEndTag(): boolean {
    return this.message === 'unexpected close tag.'
  }
}

export const nextBegins = 'the next activity begins'
const noRoot = 'document must contain a root element.'
export const tooLong = 'the piece is too long'

/** Makes out what is wrong in a piece of which the parser has consumed so many characters. */
export function faultAt(
  { message }: Malformed,
  place: Place,
  piece: Piece,
  consumed: number,
): XmlFault | Unreadable {
  const read = piece.text.slice(0, consumed)
  const lone = loneAmpersandIn({ ...piece, text: read })
  if (lone !== null) {
    const { line, column } = lone
    const rest = { text: piece.text.slice(lone.index), line, after: null }
    return new XmlFault(ampersandSentence(lone.reference), { ...place, line, column }, rest)
  }
  if (message === noRoot) return new Unreadable('refusal', 'The file is empty: it has no elements.')
  if (message === tooLong) return new Unreadable('refusal', tooLongSentence)

  // The next activity's start tag is to be read again, and so may be the end of a comment.
  const again = message === nextBegins ? '<iati-activity '.length : 2
  const text = piece.text.slice(Math.max(0, consumed - again))
  const line = place.line - read.slice(-again).split('\n').length + 1
  const sentence = read.endsWith(noCharacter) ? notUtf8 : sentenceFor(message, place.element)
  return new XmlFault(sentence, place, { text, line, after: openIn(read) })
}

function ampersandSentence(reference: string): string {
  if (reference === '&') return 'An "&" stands alone. In XML it is written "&amp;".'
  return `"${reference}" means nothing in XML.`
}

const tooLongSentence =
  'A text, a tag or a comment here is so long that no list of activities would have it.'
const notUtf8 = 'A byte here is not UTF-8.'

/** What the parser says, in words for whoever has to mend the file. */
function sentenceFor(message: string, element: string | null): string {
  const unclosed = /^unclosed tag: (.*)$/.exec(message)?.[1]
  if (unclosed !== undefined) return `The file ends before <${unclosed}> is closed.`
  const unopened = /^unmatched closing tag: (.*)\.$/.exec(message)?.[1]
  if (unopened !== undefined) return `</${unopened}> closes nothing.`

  return sentences(element)[message] ?? `The XML is not well formed: ${message}`
}

function sentences(element: string | null): Record<string, string> {
  return {
    [nextBegins]: 'The next activity begins before this one is closed.',
    'unexpected close tag.': `<${element}> is not closed.`,
    'unexpected end.': 'The file ends in the middle of something.',
    'disallowed character.': 'A character stands here that XML does not allow.',
    'text data outside of root node.': 'Text stands before or behind the list of activities.',
    'documents may contain only one root.': 'A second document begins in the same file.',
    'malformed comment.': 'A comment has "--" within it.',
  }
}
