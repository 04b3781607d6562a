import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { dayNumber, daysIn, type Period } from '../time/index.ts'
import { statusWeight } from './contribution.ts'
import type { Method } from './method.ts'
import { sharesAmong } from './shares-at-work.ts'

/**
 * The links of some needs as columns of numbers, one need after the other: a matrix reads each of
 * them several times, and following objects through memory would take most of its time. A link
 * that counts on no day has no bit in `counts`; what else is told of it means nothing.
 */
export type Columns = {
  /** The window's length in days. */
  days: number
  /** Where the links of each need begin in what follows; one more entry than there are needs. */
  starts: Int32Array<ArrayBuffer>
  /** A bit for each partner for whom it counts on some day. */
  counts: Uint8Array<ArrayBuffer>
  /** The place of its share among all shares of the method, which are 56 at most. */
  share: Uint8Array<ArrayBuffer>
  /** Its first and its last day within the window, counted from 0. */
  from: Uint16Array<ArrayBuffer>
  until: Uint16Array<ArrayBuffer>
  /** A bit for each activity type of its response. */
  types: Int32Array<ArrayBuffer>
}

/** A bit for each partner. */
export const partnerBits: Record<Partner, number> = { AL: 1, BA: 2, XK: 4, ME: 8, MK: 16, RS: 32 }
const everyone = 63

/** The row of each link's need, by the order of the links; −1 where it is none of these. */
export function rowsOfLinks(
  links: readonly SupportLink[],
  rowOf: ReadonlyMap<NeedId, number>,
): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(links.length)
  for (let at = 0; at < links.length; at++) {
    const link = links[at]
    rows[at] = (link && rowOf.get(link.needId)) ?? -1
  }
  return rows
}

/**
 * Formula A for each link, read in the order in which they lie in memory.
 *
 * @param rows The row of each link's need.
 * @param count How many rows there are.
 * @param typesAt A bit for each activity type of a link's response; asked for each link, in turn.
 */
export function columnsOf(
  links: readonly SupportLink[],
  rows: Int32Array,
  count: number,
  { window, method }: { window: Period; method: Method },
  typesAt: (index: number) => number = () => 0,
): Columns {
  const shares = sharesOf(method)
  const first = dayNumber(window.from)
  const days = daysIn(window)
  if (days > 2 ** 16) throw new RangeError('The window is too long to weigh')
  const columns = emptyColumns(days, startsOf(rows, count))
  const next = columns.starts.slice()

  for (let index = 0; index < links.length; index++) {
    const link = links[index]
    const row = rows[index] ?? -1
    if (link === undefined) continue
    const types = typesAt(index)
    if (row === -1) continue
    const { period } = link.response
    const place = next[row] ?? 0
    next[row] = place + 1
    if (period.status === 'unknown') continue

    const from = Math.max(0, dayNumber(period.from) - first)
    const until =
      period.status === 'open-ended'
        ? days - 1
        : Math.min(days - 1, dayNumber(period.until) - first)
    const share = placeIn(shares, shareOf(link, method))
    if (share === -1 || from > until) continue
    columns.counts[place] = servedBits(link)
    columns.share[place] = share
    columns.from[place] = from
    columns.until[place] = until
    columns.types[place] = types
  }
  return columns
}

function emptyColumns(days: number, starts: Columns['starts']): Columns {
  const links = starts.at(-1) ?? 0
  return {
    days,
    starts,
    counts: new Uint8Array(links),
    share: new Uint8Array(links),
    from: new Uint16Array(links),
    until: new Uint16Array(links),
    types: new Int32Array(links),
  }
}

/** Where those of each key, 0 and up, begin when they are put one key after the other; −1 is left out. */
function startsOf(keys: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(count + 1)
  for (const key of keys) if (key !== -1) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < count; key++) {
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  }
  return starts
}

/** Every q that the method can make of a link, the smallest first: λ · σ · β, in this order. */
export function sharesOf({ strength, status, pipeline, beneficiary }: Method): number[] {
  const statuses = [...Object.values(status), ...Object.values(pipeline)]
  return sharesAmong(
    Object.values(strength).flatMap((lambda) =>
      statuses.flatMap((sigma) => Object.values(beneficiary).map((beta) => lambda * sigma * beta)),
    ),
  )
}

/** The methods know few shares: looking through them makes nothing anew, as looking up would. */
function placeIn(shares: readonly number[], share: number): number {
  for (let place = 0; place < shares.length; place++) if (shares[place] === share) return place
  return -1
}

/** q for those whom it serves. */
function shareOf(link: SupportLink, method: Method): number {
  const beta = method.beneficiary[isForRegion(link) ? 'regional' : 'named']
  return method.strength[link.strength] * statusWeight(link, method) * beta
}

/** A bit for each partner whom a link serves. One that names none covers all that its response serves. */
export function servedBits(link: SupportLink): number {
  const { covers, response } = link
  const served = isForRegion(link) ? everyone : bitsOf(response.partners)
  return covers.length === 0 ? served : served & bitsOf(covers)
}

/** A regional response that names partners is for those: the others are not served. */
function isForRegion({ response }: SupportLink): boolean {
  return response.regional && response.partners.length === 0
}

/** A bit for each of some partners. */
export function bitsOf(partners: readonly Partner[]): number {
  let all = 0
  for (const partner of partners) all |= partnerBits[partner]
  return all
}
