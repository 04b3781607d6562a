import { bitsOf, type Columns, type ResponseFacts } from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import { add, type MoneyTable, putDonors } from './money.ts'

/**
 * `putMoney` for the many responses of which nobody stated more than their money. It makes nothing
 * anew for each: they may be a million.
 */
export type EqualMoney = {
  /**
   * Puts in a response's money, given where the places of its links begin and end. Where somebody
   * stated more, or two links are to one need, it leaves that to `putMoney` and says so: false.
   */
  put: (table: MoneyTable, facts: ResponseFacts, start: number, end: number) => boolean
}

/** @param places The places of the links, response by response; those of one are put in order. */
export function equalMoneyOver(
  needs: readonly Need[],
  places: Int32Array,
  { row: rowAt, serves, cancelled, stated }: Columns,
): EqualMoney {
  const stating = Uint8Array.from(needs, (need) => bitsOf(need.partners))
  const pillarOf = Uint8Array.from(needs, ({ measure }) =>
    pillars.indexOf(measure.objective.pillar),
  )
  const paid = new Float64Array(pillars.length * partners.length)
  // A link to a need that is not weighed serves nobody: there is no row −1.
  const servedAt = (place: number) => (serves[place] ?? 0) & (stating[rowAt[place] ?? -1] ?? 0)

  const put: EqualMoney['put'] = (table, facts, start, end) => {
    if (!isWhole(facts) || !inOrderOfNeeds(places, start, end, rowAt)) return false
    let cells = 0
    for (let at = start; at < end; at++) {
      const place = places[at] ?? 0
      // Of what was cancelled nothing is counted.
      if (cancelled[place] === 1) return true
      if (stated[place] === 1) return false
      cells += bitCount(servedAt(place))
    }
    if (cells === 0) return true

    const each = Math.floor((facts.cents ?? 0) / cells)
    let over = (facts.cents ?? 0) - each * cells
    paid.fill(0)
    for (let at = start; at < end; at++) {
      const place = places[at] ?? 0
      const row = rowAt[place] ?? 0
      for (let bits = servedAt(place); bits !== 0; bits &= bits - 1) {
        const partner = 31 - Math.clz32(bits & -bits)
        const cents = over-- > 0 ? each + 1 : each
        add(table.cents, row * partners.length + partner, cents)
        add(table.estimated, row * partners.length + partner, cents)
        add(paid, (pillarOf[row] ?? 0) * partners.length + partner, cents)
      }
    }
    putDonors(table, 1, facts.donors, paid)
    return true
  }
  return { put }
}

/** Money that is counted as a whole, with no share known for each partner. */
function isWhole({ cents, isParent, partners }: ResponseFacts): boolean {
  if (cents === null || isParent || !Number.isSafeInteger(cents) || cents < 0) return false
  return partners.length === 0 || partners.some(({ share }) => share === null)
}

/**
 * Sorts the few links of a response by their needs, so that the cents left over do not hang on how
 * they came. False where two are to the same need.
 */
function inOrderOfNeeds(
  places: Int32Array,
  start: number,
  end: number,
  rowAt: Int32Array,
): boolean {
  const rowOf = (at: number) => rowAt[places[at] ?? 0] ?? -1
  for (let at = start + 1; at < end; at++) {
    const place = places[at] ?? 0
    const row = rowAt[place] ?? -1
    let to = at
    for (; to > start && rowOf(to - 1) > row; to--) places[to] = places[to - 1] ?? 0
    places[to] = place
    if (to > start && rowOf(to - 1) === row) return false
  }
  return true
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
