import { bitsOf, type ResponseFacts, servedBits } from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'
import type { Chains } from './chains.ts'
import { add, type MoneyTable, putDonors } from './money.ts'
import { ServedNeeds } from './served-needs.ts'

/**
 * `putMoney` for the many responses of which nobody stated more than their money. It makes nothing
 * anew for each: they may be a million.
 */
export type EqualMoney = {
  /**
   * Puts in the money of the response at a place. Where somebody stated more, or two links are to
   * one need, it leaves that to `putMoney` and says so: false.
   */
  put: (table: MoneyTable, facts: ResponseFacts, place: number) => boolean
}

/** @param rows The row of each link's need; −1 where it is not weighed. */
export function equalMoneyOver(
  needs: readonly Need[],
  links: readonly SupportLink[],
  rows: Int32Array,
  { last, before }: Chains,
): EqualMoney {
  const stating = Uint8Array.from(needs, (need) => bitsOf(need.partners))
  const pillarOf = Uint8Array.from(needs, ({ measure }) =>
    pillars.indexOf(measure.objective.pillar),
  )
  const paid = new Float64Array(pillars.length * partners.length)
  const served = new ServedNeeds()

  const put: EqualMoney['put'] = (table, facts, place) => {
    if (!isWhole(facts)) return false
    served.clear()
    let cancelled = false
    let stated = false
    for (let at = last[place] ?? -1; at !== -1; at = before[at] ?? -1) {
      const link = links[at]
      const row = rows[at] ?? -1
      if (link === undefined) continue
      // A link to a need that is not weighed serves nobody: there is no row −1.
      if (!served.add(row, servedBits(link) & (stating[row] ?? 0))) return false
      if (link.response.status === 'cancelled') cancelled = true
      if (link.allocation !== null) stated = true
    }
    // Of what was cancelled nothing is counted.
    if (cancelled) return true
    if (stated) return false
    if (served.cells === 0) return true

    const each = Math.floor((facts.cents ?? 0) / served.cells)
    let over = (facts.cents ?? 0) - each * served.cells
    paid.fill(0)
    for (let at = 0; at < served.count; at++) {
      const row = served.rows[at] ?? 0
      for (let bits = served.bits[at] ?? 0; bits !== 0; bits &= bits - 1) {
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
