/**
 * Formula I: how far two portfolios lie in the same places, Σ min (share, share) over them all,
 * from 0 to 1. A plain intersection of two distributions. Nothing is known of an empty portfolio.
 */
export function portfolioOverlapOf<Place>(
  one: ReadonlyMap<Place, number>,
  other: ReadonlyMap<Place, number>,
): number | undefined {
  const [all, others] = [totalOf(one), totalOf(other)]
  if (all === 0 || others === 0) return undefined

  let overlap = 0
  for (const [place, amount] of one) {
    overlap += Math.min(amount / all, (other.get(place) ?? 0) / others)
  }
  // What adds up to all of both must not exceed it by the last bit.
  return Math.min(1, overlap)
}

function totalOf<Place>(portfolio: ReadonlyMap<Place, number>): number {
  let total = 0
  for (const amount of portfolio.values()) {
    if (!(amount >= 0)) throw new RangeError('A portfolio holds nothing below 0')
    total += amount
  }
  return total
}
