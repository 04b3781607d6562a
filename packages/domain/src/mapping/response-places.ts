import type { ResponseFacts } from '../analysis/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'

/** The place of each link's response, by the order of the links; −1 where it is none of these. */
export function placesOfResponses(
  links: readonly SupportLink[],
  responses: readonly ResponseFacts[],
): Int32Array<ArrayBuffer> {
  const places = new Int32Array(links.length)
  const among = new ResponsePlaces(responses)
  for (let at = 0; at < links.length; at++) {
    const link = links[at]
    places[at] = link === undefined ? -1 : among.of(link.response.id)
  }
  return places
}

/**
 * Where each response is among some. Of a million it takes a second to note that, and nobody does
 * while they are asked for in their order, as the rows of links often come.
 */
class ResponsePlaces {
  readonly #responses: readonly ResponseFacts[]
  #byId: Map<ResponseId, number> | undefined
  #last = -1

  constructor(responses: readonly ResponseFacts[]) {
    this.#responses = responses
  }

  /** −1 where it is none of these. */
  of(id: ResponseId): number {
    if (this.#responses[this.#last]?.id === id) return this.#last
    const place = this.#responses[this.#last + 1]?.id === id ? this.#last + 1 : this.#noted(id)
    if (place !== -1) this.#last = place
    return place
  }

  #noted(id: ResponseId): number {
    this.#byId ??= notedIn(this.#responses)
    return this.#byId.get(id) ?? -1
  }
}

function notedIn(responses: readonly ResponseFacts[]): Map<ResponseId, number> {
  const places = new Map<ResponseId, number>()
  for (let place = 0; place < responses.length; place++) {
    const id = responses[place]?.id
    if (id !== undefined) places.set(id, place)
  }
  return places
}
