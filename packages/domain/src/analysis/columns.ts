import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { dayNumber, daysIn, type Period } from '../time/index.ts'
import { statusWeight } from './contribution.ts'
import type { Method } from './method.ts'
import { sharesAmong } from './sweep.ts'

/**
 * The links that count, need by need, as columns of numbers: a matrix reads each of them up to six
 * times, and following objects through memory would take most of its time.
 */
export type Columns = {
  /** Where the links of each need begin; one more entry than there are needs. */
  starts: Int32Array
  /** Which of the links it is. */
  link: Int32Array
  /** The place of its share, for a partner that it serves, among all shares of the method. */
  share: Int32Array
  /** A bit for each partner that it serves. */
  served: Int32Array
  /** Its first and its last day within the window, counted from 0. */
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
  const read = readIn(links, rows, window, method)
  const starts = startsOf(read.row, needIds.length)
  const count = starts[needIds.length] ?? 0

  const next = starts.slice()
  const columns = {
    starts,
    link: ints(count),
    share: ints(count),
    served: ints(count),
    from: ints(count),
    until: ints(count),
  }
  for (let index = 0; index < links.length; index++) {
    const row = read.row[index] ?? -1
    if (row === -1) continue
    const at = next[row] ?? 0
    next[row] = at + 1
    columns.link[at] = index
    columns.share[at] = read.share[index] ?? 0
    columns.served[at] = read.served[index] ?? 0
    columns.from[at] = read.from[index] ?? 0
    columns.until[at] = read.until[index] ?? 0
  }
  return columns
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

/** Formula A for each link. The row is −1 where it counts for nothing, or for none of the needs. */
function readIn(
  links: readonly SupportLink[],
  rows: ReadonlyMap<NeedId, number>,
  window: Period,
  method: Method,
) {
  const places = new Map(sharesOf(method).map((size, place) => [size, place]))
  const first = dayNumber(window.from)
  const last = daysIn(window) - 1
  const count = links.length
  const read = {
    row: ints(count).fill(-1),
    share: ints(count),
    served: ints(count),
    from: ints(count),
    until: ints(count),
  }

  for (let index = 0; index < count; index++) {
    const link = links[index]
    if (link === undefined || link.response.period.status === 'unknown') continue
    const { period, partners, regional } = link.response
    const from = Math.max(0, dayNumber(period.from) - first)
    const until =
      period.status === 'open-ended' ? last : Math.min(last, dayNumber(period.until) - first)
    if (from > until) continue

    // A regional response that names partners is for those: the others are not served.
    const forRegion = regional && partners.length === 0
    const beneficiary = method.beneficiary[forRegion ? 'regional' : 'named']
    const share = places.get(
      method.strength[link.strength] * statusWeight(link, method) * beneficiary,
    )
    if (share === undefined) continue

    read.row[index] = rows.get(link.needId) ?? -1
    read.share[index] = share
    read.served[index] = (forRegion ? everyone : bitsOf(partners)) & coveredBits(link)
    read.from[index] = from
    read.until[index] = until
  }
  return read
}

/** How many links there are of all needs before each. */
function startsOf(rows: Int32Array, count: number): Int32Array {
  const starts = ints(count + 1)
  for (const row of rows) if (row !== -1) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 0; row < count; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  }
  return starts
}

/** A link that names no partner covers all that its response serves. */
function coveredBits({ covers }: SupportLink): number {
  return covers.length === 0 ? everyone : bitsOf(covers)
}

function bitsOf(partners: readonly Partner[]): number {
  let all = 0
  for (const partner of partners) all |= partnerBits[partner]
  return all
}

function ints(count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(count)
}
