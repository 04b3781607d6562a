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
  const indexOf = new Map(responses.map(({ id }, index) => [id, index]))
  const bits = responses.map(typeBits)
  const keys = new Int32Array(links.length)
  const types = new Int32Array(links.length)

  links.forEach(({ response: { id } }, at) => {
    let index = indexOf.get(id)
    if (index === undefined) {
      index = facts.push(undefined) - 1
      indexOf.set(id, index)
    }
    keys[at] = index
    types[at] = bits[index] ?? 0
  })
  return { indexOf, facts, types, ...filed(keys, facts.length) }
}
