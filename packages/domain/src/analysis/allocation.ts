import { splitByWeights, splitEqually } from '../money/index.ts'

/** What somebody stated of the money that goes to a place. */
export type Stated =
  | { by: 'amount'; cents: number }
  /** Of the whole, 0 to 100. */
  | { by: 'percent'; percent: number }
  | { by: 'nobody' }

/** Where some money may go, with what was stated about it. */
export type Claim<Place> = { place: Place; stated: Stated }

/** What falls to a place, in whole cents, and whether that was stated or is our estimate. */
export type Allocated<Place> = {
  place: Place
  cents: number
  basis: 'stated amount' | 'stated percentage' | 'estimated'
}

/** The parts and what is left always add up to the whole. */
export type Allocation<Place> = { parts: Allocated<Place>[]; left: number }

/**
 * Formula K: money, in whole cents, over the places that it serves. Stated amounts first, then
 * stated percentages of the whole; what remains goes equally to the places of which nothing was
 * stated, and is marked as estimated. Where something was stated of all, the rest is left over.
 *
 * Statements that add up to more than there is count as proportions of it, and as estimates.
 */
export function allocationOf<Place>(
  cents: number,
  claims: readonly Claim<Place>[],
): Allocation<Place> {
  const amounts = claims.map(({ stated }) => (stated.by === 'amount' ? stated.cents : 0))
  if (sumOf(amounts) > cents) return inProportion(cents, claims, amounts)

  const afterAmounts = cents - sumOf(amounts)
  const wanted = claims.map(({ stated }) =>
    stated.by === 'percent' ? (cents * stated.percent) / 100 : 0,
  )
  // Half a cent: percentages that make 100 may miss it by the last bit.
  const over = afterAmounts - sumOf(wanted)
  if (over < -0.5) return inProportion(cents, claims, amounts, wanted)

  const shares = splitOff(afterAmounts, wanted, over)
  const silent = claims.filter(({ stated }) => stated.by === 'nobody').length
  const rest = silent > 0 ? splitEqually(shares.rest, silent) : []

  const parts = claims.map((claim, index) =>
    allocatedTo(claim, shares.parts[index] ?? 0, () => rest.shift() ?? 0),
  )
  return { parts, left: silent > 0 ? 0 : shares.rest }
}

function allocatedTo<Place>(
  { place, stated }: Claim<Place>,
  byPercentage: number,
  nextEqualPart: () => number,
): Allocated<Place> {
  switch (stated.by) {
    case 'amount':
      return { place, cents: stated.cents, basis: 'stated amount' }
    case 'percent':
      return { place, cents: byPercentage, basis: 'stated percentage' }
    case 'nobody':
      return { place, cents: nextEqualPart(), basis: 'estimated' }
  }
}

/** What each wants, in whole cents, and the rest. */
function splitOff(cents: number, wanted: readonly number[], over: number) {
  const weights = [...wanted, over < 0.5 ? 0 : over]
  if (weights.every((weight) => weight === 0)) return { parts: wanted.map(() => 0), rest: cents }
  const parts = splitByWeights(cents, weights)
  return { parts, rest: parts.pop() ?? 0 }
}

/** The amounts as far as they fit, then the percentages of what they leave. */
function inProportion<Place>(
  cents: number,
  claims: readonly Claim<Place>[],
  amounts: readonly number[],
  wanted?: readonly number[],
): Allocation<Place> {
  const forAmounts = wanted === undefined ? cents : sumOf(amounts)
  const byAmount = splitByWeights(forAmounts, amounts)
  const byPercentage = splitByWeights(cents - forAmounts, wanted ?? amounts)
  const parts = claims.map(
    ({ place }, index): Allocated<Place> => ({
      place,
      cents: (byAmount[index] ?? 0) + (byPercentage[index] ?? 0),
      basis: 'estimated',
    }),
  )
  return { parts, left: 0 }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
