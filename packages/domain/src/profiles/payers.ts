import { type ResponseMoney, responseMoneyOf } from '../analysis/index.ts'
import { type Concentration, concentrationOf } from '../concentration/index.ts'
import { splitEqually } from '../money/index.ts'
import { counts, type Need } from '../needs/index.ts'
import type { Organisation, OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import { coveredBy } from '../responses/index.ts'
import type { Mapping } from './mapping.ts'
import { holdersOf } from './providers.ts'

/** What some cells are paid, by whom, in whole cents of the euro. Formulae K and H. */
export type Payers = {
  /** Who pays most first. */
  donors: { organisation: Organisation; cents: number; responses: number }[]
  /** Unknown where no money is known that has a donor. */
  concentration: Concentration<Organisation> | undefined
  /** What is allocated there of which no donor is recorded. */
  withoutDonor: number
  /** Responses that serve one of the cells, and of whose money no amount is known. */
  unknown: number
}

/**
 * Who pays for some cells of a mapping. Each response's money falls to all the cells that it serves,
 * those that are not asked about too; several donors have equal parts of what falls to a cell.
 */
export function payersOf(
  { weighed, responses }: Mapping,
  among: (need: Need, partner: Partner) => boolean,
): Payers {
  const needs = weighed.needs.filter(({ state }) => counts(state, 'working'))
  const placeOf = new Map(needs.map((need, row) => [need.id, { need, row }]))
  const linksOf = Map.groupBy(weighed.links, ({ response }) => response.id)
  const paid = new Map<OrganisationId, Payers['donors'][number]>()
  let withoutDonor = 0
  let unknown = 0

  for (const response of responses) {
    const links = (linksOf.get(response.id) ?? []).filter(({ needId }) => placeOf.has(needId))
    const asked = links.some((link) => {
      const need = placeOf.get(link.needId)?.need
      return need && coveredBy(link, need).some((partner) => among(need, partner))
    })
    if (!asked) continue
    const money = responseMoneyOf(response, links, (id) => placeOf.get(id))
    if (isUnknown(money)) unknown++
    const parts = money.status === 'allocated' ? money.parts : []
    const here = parts.filter(({ place: { needId, partner } }) => {
      const need = placeOf.get(needId)?.need
      return need !== undefined && among(need, partner)
    })
    const holders = holdersOf(response, 'funding')
    if (holders.length === 0) withoutDonor += here.reduce((sum, { cents }) => sum + cents, 0)
    else pay(paid, holders, here)
  }

  const donors = [...paid.values()].sort(
    (one, other) =>
      other.cents - one.cents || (one.organisation.name < other.organisation.name ? -1 : 1),
  )
  const holdings = donors.map(({ organisation, cents }) => ({ key: organisation, amount: cents }))
  return { donors, concentration: concentrationOf(holdings), withoutDonor, unknown }
}

function isUnknown({ status }: ResponseMoney): boolean {
  return status === 'no amount' || status === 'not converted'
}

/** Adds what a response's donors pay for some cells. */
function pay(
  paid: Map<OrganisationId, Payers['donors'][number]>,
  holders: readonly Organisation[],
  parts: readonly { cents: number }[],
): void {
  const sums = holders.map(() => 0)
  for (const { cents } of parts) {
    for (const [at, part] of splitEqually(cents, holders.length).entries()) {
      sums[at] = (sums[at] ?? 0) + part
    }
  }
  for (const [at, organisation] of holders.entries()) {
    const cents = sums[at] ?? 0
    if (cents === 0) continue
    const before = paid.get(organisation.id) ?? { organisation, cents: 0, responses: 0 }
    paid.set(organisation.id, {
      organisation,
      cents: before.cents + cents,
      responses: before.responses + 1,
    })
  }
}
