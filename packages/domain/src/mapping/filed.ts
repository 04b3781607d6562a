import type { ResponseFacts } from '../analysis/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'

/** Links among responses, with the row of each one's need and the place of its response. */
export type Filed = {
  links: readonly SupportLink[]
  /** −1 where the need is not weighed. */
  rows: Int32Array
  responses: readonly ResponseFacts[]
  /** −1 where the response is not among them. */
  places: Int32Array
}

/** A link, and what is known of its response beyond it. */
export type Answer = { link: SupportLink; facts: ResponseFacts | undefined }

/** What is known of a response beyond its links, and its links to the needs that are weighed. */
export type Linked = { facts: ResponseFacts | undefined; links: readonly SupportLink[] }

/**
 * The links to the need of a row, in their order. They are looked for among all: an edit asks for
 * few needs, and looking through three million numbers takes a few milliseconds.
 */
export function answersTo(row: number, { links, rows, responses, places }: Filed): Answer[] {
  return whereIs(row, rows).flatMap((at) => {
    const link = links[at]
    return link ? [{ link, facts: responses[places[at] ?? -1] }] : []
  })
}

/** A response with its links, in their order, likewise. */
export function linkedBy(id: ResponseId, { links, rows, responses, places }: Filed): Linked {
  const place = placeOf(id, responses)
  // At −1 are those of all responses that are not known.
  const own = whereIs(place, places)
    .filter((at) => rows[at] !== -1)
    .flatMap((at) => links[at] ?? [])
    .filter(({ response }) => response.id === id)
  return { facts: responses[place], links: own }
}

/** Where a response is; −1 where it is none of these. Loops, since there may be a million. */
function placeOf(id: ResponseId, responses: readonly ResponseFacts[]): number {
  for (let place = 0; place < responses.length; place++) {
    if (responses[place]?.id === id) return place
  }
  return -1
}

function whereIs(number: number, numbers: Int32Array): number[] {
  const found: number[] = []
  for (let at = numbers.indexOf(number); at !== -1; at = numbers.indexOf(number, at + 1)) {
    found.push(at)
  }
  return found
}
