/** How much of something lies in few hands. Low concentration is not bad by itself. */
export type Concentration<Key> = {
  /** HHI, from 1/n where n have the same to 1 where one has all. */
  hhi: number
  /** How many of equal size would be as concentrated: 1 or more. */
  effectiveNumber: number
  /** 0 where one has all, towards 1 the more have a little. */
  fragmentation: number
  /** Who has most, and which share. Of several, the one named first. */
  top: { key: Key; share: number }
  /** Everybody's share, in the order given. Together they are 1. */
  shares: { key: Key; share: number }[]
}

/**
 * Formula H: HHI = Σ s², the effective number 1/HHI, the fragmentation 1 − HHI, and the largest
 * share. Nothing is known where nothing is there to share.
 *
 * @throws RangeError where somebody has less than nothing.
 */
export function concentrationOf<Key>(
  holdings: readonly { key: Key; amount: number }[],
): Concentration<Key> | undefined {
  if (holdings.some(({ amount }) => !(amount >= 0))) {
    throw new RangeError('Nobody has less than nothing')
  }
  const total = holdings.reduce((sum, { amount }) => sum + amount, 0)
  if (total === 0) return undefined

  const shares = holdings.map(({ key, amount }) => ({ key, share: amount / total }))
  const hhi = shares.reduce((sum, { share }) => sum + share * share, 0)
  const top = shares.reduce((most, each) => (each.share > most.share ? each : most))
  return { hhi, effectiveNumber: 1 / hhi, fragmentation: 1 - hhi, top, shares }
}
