import type { SupportLink } from '../responses/index.ts'

/**
 * Links by what they have in common: for each the last one, then that before it, and so on to −1.
 * They lie in two columns, however many each has.
 */
export type Chains = { last: Int32Array<ArrayBuffer>; before: Int32Array<ArrayBuffer> }

/** @param keys Of each link, from 0 to below the count; −1 where it is in no chain. */
export function chainsOf(keys: Int32Array, count: number): Chains {
  const last = new Int32Array(count).fill(-1)
  const before = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? -1
    if (key === -1) continue
    before[at] = last[key] ?? -1
    last[key] = at
  }
  return { last, before }
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
