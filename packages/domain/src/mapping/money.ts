import { type InCents, moneyOf, type ResponseFacts } from '../analysis/index.ts'
import { splitEqually } from '../money/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import type { OrganisationId } from '../organisations/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { type Pillar, pillars } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'

/**
 * Formula K over a whole mapping, in whole cents. Sums of whole numbers are exact, so that taking a
 * response's part out and putting another in gives what counting all anew would give.
 */
export type MoneyTable = {
  /** What is allocated to each cell, and how much of it nobody stated: six in a row, by need. */
  cents: Float64Array
  estimated: Float64Array
  /** Who pays for it, for each partner in each pillar. Several donors of a response share equally. */
  donors: Map<OrganisationId, number>[]
}

type NeedAt = { need: Need; row: number }
export type FindNeed = (id: NeedId) => NeedAt | undefined

export function emptyTable(needs: number): MoneyTable {
  return {
    cents: new Float64Array(needs * partners.length),
    estimated: new Float64Array(needs * partners.length),
    donors: Array.from({ length: pillars.length * partners.length }, () => new Map()),
  }
}

export function copyOf({ cents, estimated, donors }: MoneyTable): MoneyTable {
  return {
    cents: cents.slice(),
    estimated: estimated.slice(),
    donors: donors.map((each) => new Map(each)),
  }
}

/** Puts the money of a response into a table, or takes it out again. */
export function putMoney(
  table: MoneyTable,
  by: 1 | -1,
  facts: ResponseFacts,
  links: readonly SupportLink[],
  find: FindNeed,
  inCents: InCents,
): void {
  const { parts } = moneyOf(facts, links, (id) => find(id)?.need, inCents)
  for (const { place, cents, basis } of parts) {
    const found = find(place.needId)
    if (found === undefined || cents === 0) continue
    const at = cellAt(found.row, place.partner)
    table.cents[at] = (table.cents[at] ?? 0) + by * cents
    if (basis === 'estimated') table.estimated[at] = (table.estimated[at] ?? 0) + by * cents

    const payers = table.donors[donorsAt(found.need.measure.objective.pillar, place.partner)]
    if (payers === undefined || facts.donors.length === 0) continue
    const split = splitEqually(cents, facts.donors.length)
    facts.donors.forEach((donor, index) => {
      const sum = (payers.get(donor) ?? 0) + by * (split[index] ?? 0)
      if (sum === 0) payers.delete(donor)
      else payers.set(donor, sum)
    })
  }
}

export function cellAt(row: number, partner: Partner): number {
  return row * partners.length + partners.indexOf(partner)
}

export function donorsAt(pillar: Pillar, partner: Partner): number {
  return pillars.indexOf(pillar) * partners.length + partners.indexOf(partner)
}
