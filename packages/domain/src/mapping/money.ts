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

export type FindNeed = (id: NeedId) => { need: Need; row: number } | undefined

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
  const { parts } = moneyOf(facts, links, find, inCents)
  const paid = new Float64Array(table.donors.length)
  for (const { place, cents, basis } of parts) {
    const found = find(place.needId)
    if (found === undefined) continue
    const at = cellAt(found.row, place.partner)
    add(table.cents, at, by * cents)
    if (basis === 'estimated') add(table.estimated, at, by * cents)
    add(paid, donorsAt(found.need.measure.objective.pillar, place.partner), cents)
  }
  putDonors(table, by, facts.donors, paid)
}

/** Puts in who paid a response's money, by pillar and partner. */
export function putDonors(
  { donors }: MoneyTable,
  by: 1 | -1,
  payers: readonly OrganisationId[],
  paid: Float64Array,
): void {
  if (payers.length === 0) return
  for (let at = 0; at < paid.length; at++) {
    const cents = paid[at] ?? 0
    const sums = donors[at]
    if (cents === 0 || sums === undefined) continue
    const split = payers.length === 1 ? [cents] : splitEqually(cents, payers.length)
    for (let index = 0; index < payers.length; index++) {
      const payer = payers[index]
      if (payer === undefined) continue
      const sum = (sums.get(payer) ?? 0) + by * (split[index] ?? 0)
      if (sum === 0) sums.delete(payer)
      else sums.set(payer, sum)
    }
  }
}

export function cellAt(row: number, partner: Partner): number {
  return row * partners.length + partners.indexOf(partner)
}

export function donorsAt(pillar: Pillar, partner: Partner): number {
  return pillars.indexOf(pillar) * partners.length + partners.indexOf(partner)
}

export function add(numbers: Float64Array, at: number, number: number): void {
  numbers[at] = (numbers[at] ?? 0) + number
}
