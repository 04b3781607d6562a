import { filed, type ResponseFacts } from '../analysis/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import { typeBits } from './crowds.ts'

/** Links by their responses. A response of which nothing more is known has only its place. */
export type FiledByResponse = {
  indexOf: ReadonlyMap<ResponseId, number>
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
  const indexOf = new Map<ResponseId, number>()
  const bits = new Int32Array(responses.length)
  for (let index = 0; index < responses.length; index++) {
    const each = responses[index]
    if (each) indexOf.set(each.id, index)
    bits[index] = typeBits(each)
  }
  const keys = new Int32Array(links.length)
  const types = new Int32Array(links.length)

  let before: ResponseId | undefined
  let index = -1
  for (let at = 0; at < links.length; at++) {
    const id = links[at]?.response.id
    // Rows of one response often come together.
    if (id !== undefined && id !== before) index = indexOf.get(id) ?? added(id, facts, indexOf)
    before = id
    keys[at] = index
    types[at] = bits[index] ?? 0
  }
  return { indexOf, facts, types, ...filed(keys, facts.length) }
}

function added(
  id: ResponseId,
  facts: (ResponseFacts | undefined)[],
  indexOf: Map<ResponseId, number>,
): number {
  const index = facts.push(undefined) - 1
  indexOf.set(id, index)
  return index
}
