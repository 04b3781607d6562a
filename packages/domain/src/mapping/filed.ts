import { filed, type ResponseFacts } from '../analysis/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { typeBits } from './crowds.ts'

/** Links by their responses. A response of which nothing more is known has only its place. */
export type FiledByResponse = {
  indexOf: (id: ResponseId) => number | undefined
  facts: readonly (ResponseFacts | undefined)[]
  /** Where the links of each response begin, and which they are. */
  starts: Int32Array
  order: Int32Array
  /** For each link, a bit for each activity type of its response. */
  types: Int32Array
}

export function filedByResponse(
  links: readonly SupportLink[],
  responses: readonly ResponseFacts[],
): FiledByResponse {
  const facts: (ResponseFacts | undefined)[] = [...responses]
  const places = new Places(facts)
  const bits = new Int32Array(responses.length)
  for (let at = 0; at < responses.length; at++) bits[at] = typeBits(responses[at])
  const keys = new Int32Array(links.length)
  const types = new Int32Array(links.length)

  let before: ResponseId | undefined
  let index = -1
  for (let at = 0; at < links.length; at++) {
    const id = links[at]?.response.id
    // Rows of one response often come together, and in the order of the responses.
    if (id !== undefined && id !== before) {
      index = facts[index + 1]?.id === id ? index + 1 : (places.of(id) ?? places.add(id))
    }
    before = id
    keys[at] = index
    types[at] = bits[index] ?? 0
  }
  return { indexOf: (id) => places.of(id), facts, types, ...filed(keys, facts.length) }
}

/** Where each response is. Of a million it takes a second to note that: only if somebody asks. */
class Places {
  readonly #facts: (ResponseFacts | undefined)[]
  #byId: Map<ResponseId, number> | undefined

  constructor(facts: (ResponseFacts | undefined)[]) {
    this.#facts = facts
  }

  of(id: ResponseId): number | undefined {
    this.#byId ??= noted(this.#facts)
    return this.#byId.get(id)
  }

  /** Makes a place for one that is not known. */
  add(id: ResponseId): number {
    const place = this.#facts.push(undefined) - 1
    this.#byId?.set(id, place)
    return place
  }
}

function noted(facts: readonly (ResponseFacts | undefined)[]): Map<ResponseId, number> {
  const places = new Map<ResponseId, number>()
  for (let place = 0; place < facts.length; place++) {
    const id = facts[place]?.id
    if (id !== undefined) places.set(id, place)
  }
  return places
}
