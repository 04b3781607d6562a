import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { dayNumber, daysIn, type Period } from '../time/index.ts'
import { statusWeight } from './contribution.ts'
import type { Method } from './method.ts'
import { sharesAmong } from './sweep.ts'

/**
 * The links of some needs as columns of numbers: a matrix reads each of them up to six times, and
 * following objects through memory would take most of its time. Columns are in the order of the
 * links; `order` has the places of those to each need, one need after the other.
 */
export type Columns = {
  /** Where the links of each need begin in `order`; one more entry than there are needs. */
  starts: Int32Array
  order: Int32Array
  /** The row of its need; −1 where it is none of these. */
  row: Int32Array
  /** A bit for each partner whom it serves, and the same for those where it counts on some day. */
  serves: Uint8Array
  counts: Uint8Array
  /** Whether its response was cancelled, and whether it says what of the money is for it: 0 or 1. */
  cancelled: Uint8Array
  stated: Uint8Array
  /** Where it counts: the place of its share among all shares of the method. */
  share: Uint16Array
  /** Where it counts: its first and its last day within the window, counted from 0. */
  from: Int32Array
  until: Int32Array
}

/** A bit for each partner. */
export const partnerBits: Record<Partner, number> = { AL: 1, BA: 2, XK: 4, ME: 8, MK: 16, RS: 32 }
const everyone = 63

/** Reads the links once, in the order in which they lie in memory, and files them by need. */
export function columnsOf(
  needIds: readonly NeedId[],
  links: readonly SupportLink[],
  window: Period,
  method: Method,
): Columns {
  const rows = new Map(needIds.map((id, row) => [id, row]))
  const columns = readIn(links, rows, window, method)
  return { ...columns, ...filed(columns.row, needIds.length) }
}

/** Files places under their keys, 0 and up, those of one key in their order; −1 is under none. */
export function filed(
  keys: Int32Array,
  count: number,
): { starts: Int32Array<ArrayBuffer>; order: Int32Array<ArrayBuffer> } {
  const starts = ints(count + 1)
  for (const key of keys) if (key !== -1) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < count; key++) {
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  }
  const order = ints(starts[count] ?? 0)
  const next = starts.slice()
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? -1
    if (key === -1) continue
    const to = next[key] ?? 0
    next[key] = to + 1
    order[to] = at
  }
  return { starts, order }
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

/** Formula A for each link. The row is −1 where it is for none of the needs. */
function readIn(
  links: readonly SupportLink[],
  rows: ReadonlyMap<NeedId, number>,
  window: Period,
  method: Method,
) {
  const places = new Map(sharesOf(method).map((size, place) => [size, place]))
  const first = dayNumber(window.from)
  const last = daysIn(window) - 1
  const read = {
    row: ints(links.length),
    serves: new Uint8Array(links.length),
    counts: new Uint8Array(links.length),
    cancelled: new Uint8Array(links.length),
    stated: new Uint8Array(links.length),
    share: new Uint16Array(links.length),
    from: ints(links.length),
    until: ints(links.length),
  }

  for (let index = 0; index < links.length; index++) {
    const link = links[index]
    if (link === undefined) continue
    const { period, partners, regional, status } = link.response
    // A regional response that names partners is for those: the others are not served.
    const forRegion = regional && partners.length === 0
    const serves = (forRegion ? everyone : bitsOf(partners)) & coveredBits(link)
    read.row[index] = rows.get(link.needId) ?? -1
    read.serves[index] = serves
    read.cancelled[index] = status === 'cancelled' ? 1 : 0
    read.stated[index] = link.allocation === null ? 0 : 1
    if (period.status === 'unknown') continue

    const from = Math.max(0, dayNumber(period.from) - first)
    const until =
      period.status === 'open-ended' ? last : Math.min(last, dayNumber(period.until) - first)
    const beneficiary = method.beneficiary[forRegion ? 'regional' : 'named']
    const share = places.get(
      method.strength[link.strength] * statusWeight(link, method) * beneficiary,
    )
    if (share === undefined || from > until) continue
    read.counts[index] = serves
    read.share[index] = share
    read.from[index] = from
    read.until[index] = until
  }
  return read
}

/** A link that names no partner covers all that its response serves. */
function coveredBits({ covers }: SupportLink): number {
  return covers.length === 0 ? everyone : bitsOf(covers)
}

/** A bit for each of some partners. */
export function bitsOf(partners: readonly Partner[]): number {
  let all = 0
  for (const partner of partners) all |= partnerBits[partner]
  return all
}

function ints(count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(count)
}
