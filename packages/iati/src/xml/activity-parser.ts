import { SaxesParser } from 'saxes'
import type { Limits } from '../limits.ts'
import type { Unreadable } from '../source/unreadable.ts'
import { ActivityTree, identifierIn } from './activity-tree.ts'
import { diagnosed } from './diagnosis.ts'
import type { Element } from './element.ts'
import type { Place, XmlFault } from './fault.ts'
import { Malformed, nextBegins, tooLong } from './malformed.ts'
import { PieceTracker } from './piece.ts'
import { refuseDoctype, refuseRoot } from './refusals.ts'

/** Who is told of the root element and of every activity that is whole. */
export type Listener = {
  root(attributes: Readonly<Record<string, string>>): void
  activity(activity: Element): void
}

/**
 * Reads activities out of XML that comes in chunks, up to its end or to the first fault. A parser
 * that threw is finished: another one may go on behind the fault.
 */
export class ActivityParser {
  readonly #saxes = new SaxesParser()
  readonly #limits: Limits
  readonly #listener: Listener
  readonly #tree: ActivityTree
  readonly #pieces = new PieceTracker()
  readonly #resumedAt: number | null
  /** A start tag that is being read. */
  #opening: { name: string; line: number } | null = null
  /** An activity that seems closed: what comes next tells whether the end tag was its own. */
  #closed: Element | null = null

  /** `resumedAt` is the line of the first activity where the text begins with that, without root. */
  constructor(limits: Limits, listener: Listener, resumedAt: number | null) {
    this.#limits = limits
    this.#listener = listener
    this.#tree = new ActivityTree(limits)
    this.#resumedAt = resumedAt

    this.#saxes.on('error', ({ message }) => {
      throw new Malformed(message.replace(/^\d+:\d+: /, ''))
    })
    this.#saxes.on('doctype', refuseDoctype)
    this.#saxes.on('opentagstart', ({ name }) => this.#begin(name))
    this.#saxes.on('opentag', ({ name, attributes }) => this.#enter(name, attributes))
    this.#saxes.on('closetag', () => this.#leave())
    this.#saxes.on('text', (text) => this.#text(text, 1))
    this.#saxes.on('cdata', (text) => this.#text(text, 0))
    if (resumedAt !== null) this.write('<iati-activities>')
  }

  /** @throws XmlFault | Unreadable */
  write(text: string): void {
    this.#parse(text, () => {
      this.#saxes.write(text)
      this.#measure(this.#pieces.end)
    })
  }

  /** @throws XmlFault | Unreadable */
  end(): void {
    this.#parse('', () => this.#saxes.close())
  }

  /** Where the parser stands. */
  get place(): Place {
    const { line, column } = this.#saxes
    return {
      line: this.#line,
      // On its first line, a resumed parser does not know what stands before the activity.
      column: this.#resumedAt !== null && line === 1 ? null : column,
      element: this.#opening?.name ?? this.#tree.innermost,
      activity: placeOf(this.#tree.activity) ?? this.#activityOpening,
    }
  }

  get #line(): number {
    return this.#saxes.line + (this.#resumedAt ?? 1) - 1
  }

  #parse(text: string, work: () => void): void {
    this.#pieces.chunk(text)
    try {
      work()
    } catch (error) {
      const reason = error instanceof Malformed ? this.#fault(error) : error
      this.#handOver()
      throw reason
    }
    this.#handOver()
  }

  #begin(name: string): void {
    this.#handOver()
    if (name === 'iati-activity' && this.#tree.activity !== null) throw new Malformed(nextBegins)
    if (this.#tree.depth === 0) refuseRoot(name)
    // The parser has read one character beyond the name: it may have been an end of line.
    const line = this.#saxes.column === 0 ? this.#line - 1 : this.#line
    this.#opening = { name, line }
    this.#mark(0)
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#tree.depth === 0 && this.#resumedAt === null) this.#listener.root(attributes)
    this.#tree.enter(name, this.#opening?.line ?? this.#line, attributes)
    this.#opening = null
    this.#mark(0)
  }

  #leave(): void {
    this.#handOver()
    this.#closed = this.#tree.leave()
    this.#mark(0)
  }

  /** Where a text is told of, the `<` behind it has been read already. */
  #text(text: string, beyond: number): void {
    this.#handOver()
    this.#tree.text(text)
    this.#mark(beyond)
  }

  #handOver(): void {
    const closed = this.#closed
    this.#closed = null
    if (closed !== null) this.#listener.activity(closed)
  }

  #mark(beyond: number): void {
    const position = this.#saxes.position - beyond
    this.#measure(position)
    this.#pieces.mark(position, this.#line, this.#saxes.column - beyond)
  }

  #measure(position: number): void {
    if (this.#pieces.lengthTo(position) > this.#limits.pieceLength) throw new Malformed(tooLong)
  }

  get #activityOpening(): Place['activity'] {
    if (this.#opening?.name !== 'iati-activity') return null
    return { identifier: null, line: this.#opening.line }
  }

  #fault(malformed: Malformed): XmlFault | Unreadable {
    const { place } = this
    if (malformed.isOfEndTag) {
      place.element = this.#tree.lastLeft
      place.activity ??= placeOf(this.#closed)
      this.#closed = null
    }
    const read = this.#pieces.lengthTo(this.#saxes.position)
    return diagnosed({ malformed, piece: this.#pieces.piece, read, place })
  }
}

function placeOf(activity: Element | null): Place['activity'] {
  return activity && { identifier: identifierIn(activity), line: activity.line }
}
