import type { NeedId } from '../needs/index.ts'
import type { ResponseId, SupportLink } from '../responses/index.ts'
import type { ResponsePlaces } from './response-places.ts'

/**
 * Links by their response, or by their need: for each the last one, then that before it, and so on
 * to −1. They lie in one column, however many each has.
 */
export type Chains = { last: Int32Array<ArrayBuffer>; before: Int32Array<ArrayBuffer> }

/** @param keyOf From 0 to below the count; −1 where a link is in no chain. */
function chainsOf(
  links: readonly SupportLink[],
  count: number,
  keyOf: (link: SupportLink) => number,
): Chains {
  const last = new Int32Array(count).fill(-1)
  const before = new Int32Array(links.length)
  for (let at = 0; at < links.length; at++) {
    const link = links[at]
    const key = link === undefined ? -1 : keyOf(link)
    if (key === -1) continue
    before[at] = last[key] ?? -1
    last[key] = at
  }
  return { last, before }
}

/** Of the responses that are known, by their places. */
export function chainsByResponse(links: readonly SupportLink[], places: ResponsePlaces): Chains {
  return chainsOf(links, places.count, ({ response }) => places.of(response.id))
}

/** The links in a chain, in their order. */
export function linksIn(
  { last, before }: Chains,
  key: number,
  links: readonly SupportLink[],
): SupportLink[] {
  const found: SupportLink[] = []
  for (let at = last[key] ?? -1; at !== -1; at = before[at] ?? -1) {
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
  const filing = once(() => chainsByResponse(links, places))
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
  const filing = once(() => chainsOf(links, rowOf.size, ({ needId }) => rowOf.get(needId) ?? -1))
  return (row) => linksIn(filing(), row, links)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
