import { splitEqually } from '../money/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import { type Allocated, type Allocation, allocationOf, type Stated } from './allocation.ts'

/** A response's money, and the needs that it is linked to. */
export type Funding = {
  /** Its whole money in whole cents of one currency. */
  cents: number
  /** A parent whose children are recorded too: its money is in theirs. */
  isParent: boolean
  /** Whom it serves, with each share in percent where that is known. */
  partners: readonly { partner: Partner; share: number | null }[]
  needs: readonly FundedNeed[]
}

/** A need that a response is linked to, and what was stated of its part of the money. */
export type FundedNeed = {
  needId: NeedId
  /** Those of the need's partners whom the response serves. */
  partners: readonly Partner[]
  stated: Stated
}

export type MoneyCell = { needId: NeedId; partner: Partner }

/**
 * Formula K over cells: what of a response's money falls to each need of each partner. What was
 * stated for needs goes before the shares of the partners, and those before an equal split over
 * need × partner. The parts and what is left add up to the whole; of a parent nothing is counted.
 */
export function cellMoneyOf(funding: Funding): Allocation<MoneyCell> {
  if (funding.isParent) return { parts: [], left: 0 }
  switch (ruleFor(funding)) {
    case 'statements':
      return byNeed(funding)
    case 'shares':
      return byPartner(funding)
    case 'equal split':
      return equally(funding)
  }
}

/** What goes first when money is split. */
export type SplitRule = 'statements' | 'shares' | 'equal split'

export function ruleFor(funding: Pick<Funding, 'needs' | 'partners'>): SplitRule {
  if (funding.needs.some(({ stated }) => stated.by !== 'nobody')) return 'statements'
  return sharesKnown(funding) ? 'shares' : 'equal split'
}

/** First over needs, then over the partners of each. */
function byNeed({ cents, needs, partners }: Funding): Allocation<MoneyCell> {
  const served = needs.filter((need) => need.partners.length > 0)
  const first = allocationOf(
    cents,
    served.map((need) => ({ place: need, stated: need.stated })),
  )
  const parts = first.parts.flatMap((part) => {
    const { needId, partners: here } = part.place
    const weights = here.map((partner) => shareOf(partner, partners))
    const known = weights.every((weight) => weight !== null)
    const within = allocationOf(
      part.cents,
      known ? inPercent(here, weights) : here.map((place) => ({ place, stated: nobody })),
    )
    const stated = here.length === 1 || known
    return within.parts.map(
      ({ place: partner, cents }): Allocated<MoneyCell> => ({
        place: { needId, partner },
        cents,
        basis: stated ? part.basis : 'estimated',
      }),
    )
  })
  return { parts, left: first.left }
}

/** First over partners by their shares, then equally over the needs of each. */
function byPartner({ cents, needs, partners }: Funding): Allocation<MoneyCell> {
  const first = allocationOf(
    cents,
    partners.map(({ partner, share }) => ({
      place: partner,
      stated: { by: 'percent', percent: share ?? 0 },
    })),
  )
  let left = first.left
  const parts = first.parts.flatMap(({ place: partner, cents, basis }) => {
    const those = needs.filter((need) => need.partners.includes(partner))
    if (those.length === 0) left += cents
    return splitOver(cents, those, partner, those.length === 1 ? basis : 'estimated')
  })
  return { parts, left }
}

function equally({ cents, needs }: Funding): Allocation<MoneyCell> {
  const cells = needs.flatMap(({ needId, partners }) =>
    partners.map((partner): MoneyCell => ({ needId, partner })),
  )
  if (cells.length === 0) return { parts: [], left: cents }
  const split = splitEqually(cents, cells.length)
  const parts = cells.map(
    (place, index): Allocated<MoneyCell> => ({
      place,
      cents: split[index] ?? 0,
      basis: 'estimated',
    }),
  )
  return { parts, left: 0 }
}

function splitOver(
  cents: number,
  needs: readonly FundedNeed[],
  partner: Partner,
  basis: Allocated<MoneyCell>['basis'],
): Allocated<MoneyCell>[] {
  if (needs.length === 0) return []
  const split = splitEqually(cents, needs.length)
  return needs.map(({ needId }, index) => ({
    place: { needId, partner },
    cents: split[index] ?? 0,
    basis,
  }))
}

function sharesKnown({ partners }: Pick<Funding, 'partners'>): boolean {
  return partners.length > 0 && partners.every(({ share }) => share !== null)
}

function shareOf(partner: Partner, partners: Funding['partners']): number | null {
  return partners.find((each) => each.partner === partner)?.share ?? null
}

/** The shares of some partners among each other, together 100. */
function inPercent(partners: readonly Partner[], weights: readonly (number | null)[]) {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
  return partners.map((place, index) => ({
    place,
    stated:
      total > 0
        ? { by: 'percent' as const, percent: (100 * (weights[index] ?? 0)) / total }
        : nobody,
  }))
}

const nobody: Stated = { by: 'nobody' }
