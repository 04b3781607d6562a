import { bitsOf, type ResponseFacts } from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { add, type MoneyTable, putDonors } from './money.ts'

/** `putMoney` for the many responses of which nobody stated more than their money. */
export type EqualMoney = {
  isEqual: (facts: ResponseFacts, links: readonly SupportLink[]) => boolean
  /** Puts in a response's money, given the places of its links; not where two are to one need. */
  put: (table: MoneyTable, facts: ResponseFacts, places: Int32Array) => boolean
}

/** @param links For each link, the row of its need, −1 where it is not weighed, and whom it serves. */
export function equalMoneyOver(
  needs: readonly Need[],
  links: { rows: Int32Array; served: Int32Array },
): EqualMoney {
  const stating = Int32Array.from(needs, (need) => bitsOf(need.partners))
  const pillarOf = Int32Array.from(needs, ({ measure }) =>
    pillars.indexOf(measure.objective.pillar),
  )
  const paid = new Float64Array(pillars.length * partners.length)
  const servedAt = (place: number) =>
    (links.served[place] ?? 0) & (stating[links.rows[place] ?? -1] ?? 0)

  const put: EqualMoney['put'] = (table, facts, places) => {
    // In the order of the needs: the cents left over must not hang on how the links came.
    places.sort((one, other) => (links.rows[one] ?? 0) - (links.rows[other] ?? 0))
    let cells = 0
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0
      const before = places[at - 1]
      if (before !== undefined && links.rows[before] === links.rows[place]) return false
      cells += bitCount(servedAt(place))
    }
    if (cells === 0 || facts.cents === null) return true

    const each = Math.floor(facts.cents / cells)
    let over = facts.cents - each * cells
    paid.fill(0)
    for (const place of places) {
      const row = links.rows[place] ?? 0
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
  return { isEqual, put }
}

/** Nobody stated what is for a partner or a need, and it is whole cents that are counted somewhere. */
function isEqual(
  { cents, isParent, partners }: ResponseFacts,
  links: readonly SupportLink[],
): boolean {
  if (cents === null || isParent || !Number.isSafeInteger(cents) || cents < 0) return false
  if (partners.length > 0 && partners.every(({ share }) => share !== null)) return false
  return links.every(
    ({ allocation, response }) => allocation === null && response.status !== 'cancelled',
  )
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
