import type { Limits } from '../limits.ts'
import type { Reading, ReadingProblem } from '../reading.ts'
import { Unreadable } from '../source/unreadable.ts'
import { activityFrom } from './activity.ts'
import { ActivityParser } from './activity-parser.ts'
import { lostAt, type Place, XmlFault } from './fault.ts'
import { type FileFacts, fileFactsFrom, unknownFile } from './file-facts.ts'
import { NextActivity } from './next-activity.ts'

/** A document that comes in pieces, and what has been read of it so far. */
export class XmlDocument {
  readonly #limits: Limits
  readonly #readings: Reading[] = []
  #parser: ActivityParser
  /** Set while we look for the next activity behind a fault; then another parser takes over. */
  #next: NextActivity | null = null
  #file: FileFacts = unknownFile
  #faults = 0

  constructor(limits: Limits) {
    this.#limits = limits
    this.#parser = this.#parserFrom(null)
  }

  /** What has been read since this was asked last. */
  read(): Reading[] {
    return this.#readings.splice(0)
  }

  /** @throws Unreadable */
  write(text: string): void {
    let rest = text
    while (rest !== '') {
      if (this.#next !== null) {
        const found = this.#next.in(rest)
        if (found === null) return
        this.#next = null
        this.#parser = this.#parserFrom(found.line)
        rest = found.text
      }
      const part = rest
      rest = this.#restAfter((parser) => parser.write(part))
    }
  }

  /** @throws Unreadable */
  end(): void {
    while (this.#next === null) {
      const rest = this.#restAfter((parser) => parser.end())
      if (rest === '') return
      this.write(rest)
    }
  }

  /** The file cannot be read any further. */
  stop({ kind, message }: Unreadable): void {
    const { place } = this.#parser
    const sentence =
      kind === 'fault' ? `${message} ${lostAt(place)} Nothing behind it was read.` : message
    this.#tell(kind, place, sentence)
  }

  /** What is left to read behind a fault; nothing where there was none. */
  #restAfter(work: (parser: ActivityParser) => void): string {
    try {
      work(this.#parser)
      return ''
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error
      this.#tell('fault', error.place, error.message)
      this.#faults += 1
      if (this.#faults > this.#limits.faults) throw tooManyFaults(this.#limits)
      this.#next = new NextActivity(error.rest)
      return error.rest.text
    }
  }

  #parserFrom(resumedAt: number | null): ActivityParser {
    return new ActivityParser(
      this.#limits,
      {
        root: (attributes) => {
          this.#file = fileFactsFrom(attributes)
          const { version, generatedAt } = this.#file
          this.#readings.push({ type: 'file', format: 'xml', version, generatedAt })
        },
        activity: (element) => {
          this.#readings.push({ type: 'activity', activity: activityFrom(element, this.#file) })
        },
      },
      resumedAt,
    )
  }

  #tell(kind: ReadingProblem['kind'], place: Place, sentence: string): void {
    const { line, column, element, activity } = place
    const problem = {
      kind,
      line,
      column,
      element,
      activity: activity?.identifier ?? null,
      sentence,
    }
    this.#readings.push({ type: 'problem', problem })
  }
}

function tooManyFaults({ faults }: Limits): Unreadable {
  return new Unreadable('refusal', `The file is broken in more than ${faults} places.`)
}
