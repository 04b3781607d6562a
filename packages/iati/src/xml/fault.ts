/** Where a fault lies. */
export type Place = {
  line: number
  column: number | null
  element: string | null
  activity: { identifier: string | null; line: number } | null
}

/** A place where XML is not well formed, and the text behind it in which to look for what is whole. */
export class XmlFault extends Error {
  override name = 'XmlFault'
  readonly place: Place
  readonly rest: Rest

  /** `sentence` says what is wrong and what is lost by it. */
  constructor(sentence: string, place: Place, rest: Rest) {
    super(sentence)
    this.place = place
    this.rest = rest
  }
}

/** `after` has to go by first: where the fault lies in a comment, what looks like a tag is none. */
export type Rest = { text: string; line: number; after: string | null }

/** What is lost by a fault in this place. */
export function lostAt({ activity }: Place): string {
  if (activity === null) return 'What stands there was not read.'
  if (activity.identifier !== null) return `Activity ${activity.identifier} is lost.`
  return `The activity that begins on line ${activity.line} is lost.`
}
