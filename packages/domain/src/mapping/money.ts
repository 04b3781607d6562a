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
  /** Who pays for it. Several donors of a response share equally. */
  donors: DonorTable
}

/** What each donor pays, for each partner in each pillar: eighteen in a row, by donor. */
export type DonorTable = { placeOf: Map<OrganisationId, number>; cents: number[] }

export type FindNeed = (id: NeedId) => { need: Need; row: number } | undefined

export function emptyTable(needs: number): MoneyTable {
  return {
    cents: new Float64Array(needs * partners.length),
    estimated: new Float64Array(needs * partners.length),
    donors: { placeOf: new Map(), cents: [] },
  }
}

export function copyOf({ cents, estimated, donors }: MoneyTable): MoneyTable {
  return {
    cents: cents.slice(),
    estimated: estimated.slice(),
    donors: { placeOf: new Map(donors.placeOf), cents: [...donors.cents] },
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
  const paid = new Float64Array(places)
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

/** Puts in who paid a response's money, given how much goes to each pillar and partner. */
export function putDonors(
  { donors: { placeOf, cents: sums } }: MoneyTable,
  by: 1 | -1,
  payers: readonly OrganisationId[],
  paid: Float64Array,
): void {
  for (let payer = 0; payer < payers.length; payer++) {
    const id = payers[payer]
    if (id === undefined) continue
    const place = placeOf.get(id) ?? placeOf.size
    if (place === placeOf.size) {
      placeOf.set(id, place)
      for (let at = 0; at < places; at++) sums.push(0)
    }
    for (let at = 0; at < places; at++) {
      const cents = paid[at] ?? 0
      if (cents === 0) continue
      const part = payers.length === 1 ? cents : (splitEqually(cents, payers.length)[payer] ?? 0)
      sums[place * places + at] = (sums[place * places + at] ?? 0) + by * part
    }
  }
}

/** What each donor pays for a partner in a pillar; who pays nothing there is left out. */
export function donorsIn(
  { donors }: MoneyTable,
  pillar: Pillar,
  partner: Partner,
): { donor: OrganisationId; cents: number }[] {
  return [...donors.placeOf].flatMap(([donor, place]) => {
    const cents = donors.cents[place * places + donorsAt(pillar, partner)] ?? 0
    return cents === 0 ? [] : [{ donor, cents }]
  })
}

/** How many pairs of a pillar and a partner there are. */
const places = pillars.length * partners.length

export function cellAt(row: number, partner: Partner): number {
  return row * partners.length + partners.indexOf(partner)
}

function donorsAt(pillar: Pillar, partner: Partner): number {
  return pillars.indexOf(pillar) * partners.length + partners.indexOf(partner)
}

export function add(numbers: Float64Array, at: number, number: number): void {
  numbers[at] = (numbers[at] ?? 0) + number
}
