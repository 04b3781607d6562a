import { filed, rowsOfLinks } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import type { ResponsePlaces } from './response-places.ts'

/**
 * The links of each response that is known, by its place: from the last one to that before it, and
 * so on to −1. They lie in one column, however many each has.
 */
export type Chains = { last: Int32Array<ArrayBuffer>; before: Int32Array<ArrayBuffer> }

export function chainsOf(links: readonly SupportLink[], places: ResponsePlaces): Chains {
  const last = new Int32Array(places.count).fill(-1)
  const before = new Int32Array(links.length)
  for (let at = 0; at < links.length; at++) {
    const id = links[at]?.response.id
    const place = id === undefined ? -1 : places.of(id)
    if (place === -1) continue
    before[at] = last[place] ?? -1
    last[place] = at
  }
  return { last, before }
}

/** The links in a chain, in their order. */
export function linksIn(
  { last, before }: Chains,
  place: number,
  links: readonly SupportLink[],
): SupportLink[] {
  const found: SupportLink[] = []
  for (let at = last[place] ?? -1; at !== -1; at = before[at] ?? -1) {
    const link = links[at]
    if (link) found.push(link)
  }
  return found.reverse()
}

/** Finds the links of a response. They are filed when somebody first asks, which few do. */
export function filedByResponse(
  links: readonly SupportLink[],
  places: ResponsePlaces,
): (id: ResponseId) => SupportLink[] {
  const filing = once(() => chainsOf(links, places))
  return (id) => {
    const place = places.of(id)
    // Of one that is not known it is not worth keeping where its links are.
    if (place === -1) return links.filter(({ response }) => response.id === id)
    return linksIn(filing(), place, links)
  }
}

/** Finds the links of a need by its row, filed likewise. */
export function filedByNeed(
  links: readonly SupportLink[],
  rowOf: ReadonlyMap<NeedId, number>,
): (row: number) => SupportLink[] {
  const filing = once(() => filed(rowsOfLinks(links, rowOf), rowOf.size))
  return (row) => {
    const { starts, order } = filing()
    return Array.from(order.subarray(starts[row], starts[row + 1])).flatMap((at) => links[at] ?? [])
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
